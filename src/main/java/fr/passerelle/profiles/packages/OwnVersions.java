package fr.passerelle.profiles.packages;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of our own profiles that are at hand. An older one is accepted for a year from the
 * day the version after it was published.
 */
public final class OwnVersions {
  private static final Period ACCEPTED = Period.ofYears(1);

  private final Pattern versioned;
  private final String current;
  private final Map<String, Optional<LocalDate>> older;

  private OwnVersions(String base, String current, Map<String, Optional<LocalDate>> older) {
    this.versioned = Pattern.compile(Pattern.quote(base) + "/StructureDefinition/[^|]+\\|(.+)");
    this.current = current;
    this.older = older;
  }

  /**
   * Puts them together.
   *
   * @param older manifests of the older ones, the oldest first
   */
  static OwnVersions of(String base, Manifest current, List<Manifest> older) {
    Map<String, Optional<LocalDate>> replaced = new LinkedHashMap<>();
    for (int at = 0; at < older.size(); at++) {
      Manifest next = at + 1 < older.size() ? older.get(at + 1) : current;
      replaced.put(older.get(at).version(), next.published());
    }
    return new OwnVersions(base, current.version(), replaced);
  }

  /** The version in use. */
  public String current() {
    return current;
  }

  /** Every version at hand, the newest first. */
  public List<String> known() {
    List<String> known = new ArrayList<>(older.keySet());
    known.add(current);
    Collections.reverse(known);
    return known;
  }

  /** What there is to say of a claim; nothing unless it is of another version of ours. */
  public Optional<Standing> of(String canonical) {
    Matcher version = versioned.matcher(canonical);
    if (!version.matches() || version.group(1).equals(current)) {
      return Optional.empty();
    }
    String claimed = version.group(1);
    Optional<LocalDate> replaced = older.getOrDefault(claimed, Optional.empty());
    return Optional.of(
        new Standing(
            claimed,
            older.containsKey(claimed),
            replaced,
            replaced.map(day -> day.plus(ACCEPTED))));
  }

  /**
   * Where another version than the one in use stands.
   *
   * @param isKnown whether its definitions are at hand
   * @param replaced first day of the version after it, where that is known
   * @param acceptedUntil last day on which it is accepted, where that is known
   */
  public record Standing(
      String version,
      boolean isKnown,
      Optional<LocalDate> replaced,
      Optional<LocalDate> acceptedUntil) {

    /** Whether its year is over. */
    public boolean isOutlived(LocalDate today) {
      return acceptedUntil.isPresent() && today.isAfter(acceptedUntil.get());
    }
  }
}
