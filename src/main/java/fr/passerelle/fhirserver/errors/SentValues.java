package fr.passerelle.fhirserver.errors;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ResourceType;

/**
 * Takes out of an error text whatever the request sent: names, numbers and dates of people have no
 * place in it. Element names, types and addresses of profiles stay, they say what to mend.
 */
final class SentValues {
  /** A quoted string of JSON or an attribute of XML; the colon marks a JSON name. */
  // Possessive: a loop that may go back calls itself, and a long text would end the stack.
  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(\\s*:)?", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[:,\\[]\\s*(-?\\d[\\d.eE+-]+)");
  private static final Pattern TELLS_NOTHING =
      Pattern.compile("(https?://|urn:)[^|?]*|[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}|.?");
  private static final Set<String> TYPES =
      Stream.of(ResourceType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  private static final int AT_MOST = 5_000;

  private final List<String> values;

  private SentValues(Set<String> values) {
    // Longest first, or a part would hide the whole.
    this.values = new ArrayList<>(values);
    this.values.sort(Comparator.comparingInt(String::length).reversed());
  }

  static SentValues of(RequestDetails request) {
    Set<String> values = new LinkedHashSet<>();
    Map<String, String[]> parameters = request.getParameters();
    if (parameters != null) {
      parameters.values().stream()
          .flatMap(Stream::of)
          .flatMap(value -> Stream.of(value.split("[|,$]")))
          .forEach(value -> add(values, value));
    }
    byte[] body = request.getRequestContentsIfLoaded();
    if (body != null) {
      collect(values, new String(body, StandardCharsets.UTF_8));
    }
    return new SentValues(values);
  }

  private static void collect(Set<String> values, String text) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find() && values.size() < AT_MOST) {
      if (quoted.group(2) == null) {
        add(values, quoted.group(1));
      }
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find() && values.size() < AT_MOST) {
      add(values, number.group(1));
    }
  }

  private static void add(Set<String> values, String value) {
    if (!isHarmless(value)) {
      values.add(value);
    }
  }

  private static boolean isHarmless(String value) {
    return TYPES.contains(value) || TELLS_NOTHING.matcher(value).matches();
  }

  /** The text with an ellipsis where it repeated something that was sent. */
  String takenOutOf(String text) {
    String clean = text;
    for (String value : values) {
      if (clean.contains(value)) {
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])";
        clean = clean.replaceAll(whole, "…");
      }
    }
    return clean;
  }
}
