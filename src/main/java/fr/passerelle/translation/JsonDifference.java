package fr.passerelle.translation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One place where a translation is not what a case expects. Its text names the place alone, so that
 * it can be logged; the two values are for the screen of whoever wrote the case.
 *
 * @param path JSON pointer (RFC 6901), for instance {@code /entry/0/resource/name/0/family}
 * @param expected the JSON the case has there, cut where it is long; empty when it has none
 * @param actual the JSON that came, cut likewise
 */
public record JsonDifference(String path, Kind kind, String expected, String actual) {
  private static final int LONGEST = 200;

  /** What is wrong at that place. */
  public enum Kind {
    /** Expected, and not there. */
    MISSING,
    /** There, and not expected. */
    UNEXPECTED,
    /** There, with another value. */
    DIFFERENT,
    /** The expected text itself cannot be read. */
    UNREADABLE
  }

  static JsonDifference unreadable() {
    return new JsonDifference("", Kind.UNREADABLE, "", "");
  }

  /** Every place where the second is not like the first. */
  public static List<JsonDifference> between(JsonNode expected, JsonNode actual) {
    List<JsonDifference> found = new ArrayList<>();
    compare("", expected, actual, found);
    return List.copyOf(found);
  }

  private static void compare(
      String path, JsonNode expected, JsonNode actual, List<JsonDifference> found) {
    if (expected == null || actual == null) {
      found.add(
          difference(path, expected == null ? Kind.UNEXPECTED : Kind.MISSING, expected, actual));
    } else if (expected.isObject() && actual.isObject()) {
      names(expected, actual)
          .forEach(n -> compare(path + "/" + n, expected.get(n), actual.get(n), found));
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        compare(path + "/" + i, expected.get(i), actual.get(i), found);
      }
    } else if (!expected.equals(actual)) {
      found.add(difference(path, Kind.DIFFERENT, expected, actual));
    }
  }

  private static JsonDifference difference(
      String path, Kind kind, JsonNode expected, JsonNode actual) {
    return new JsonDifference(path, kind, shortened(expected), shortened(actual));
  }

  private static String shortened(JsonNode node) {
    String text = node == null ? "" : node.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>();
    for (Iterator<String> each = one.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    for (Iterator<String> each = other.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }

  @Override
  public String toString() {
    return kind + " " + path;
  }
}
