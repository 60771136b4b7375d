package fr.passerelle.terminology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A partner's own codes in LOINC, as the {@code codes.csv} of its route folder gives them. The same
 * local code may have one LOINC code a unit: LOINC tells a mass from an amount of substance.
 */
public final class CodeMap {
  /** Maps nothing. */
  public static final CodeMap EMPTY = new CodeMap(Map.of());

  private static final Pattern GAP = Pattern.compile("\\s+");

  private final Map<String, LoincCode> codes;

  private CodeMap(Map<String, LoincCode> codes) {
    this.codes = codes;
  }

  static CodeMap of(List<CodeMapEntry> entries) {
    return new CodeMap(
        entries.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> key(entry.code(), entry.unit()), CodeMapEntry::loinc, (a, b) -> a)));
  }

  /**
   * The LOINC code of a local code measured in that unit.
   *
   * @param unit as sent, blank for none; an entry without unit serves every unit
   */
  public Optional<LoincCode> find(String code, String unit) {
    return findInUnit(code, unit).or(() -> findInUnit(code, ""));
  }

  /** The same, by an entry that names that very unit. */
  public Optional<LoincCode> findInUnit(String code, String unit) {
    return codes.isEmpty() ? Optional.empty() : Optional.ofNullable(codes.get(key(code, unit)));
  }

  /** How many entries there are. */
  public int size() {
    return codes.size();
  }

  private static String key(String code, String unit) {
    return oneBlank(code) + "\n" + oneBlank(unit);
  }

  /** Senders pad their codes ({@code NFE 020}) and change case from one version to the next. */
  private static String oneBlank(String text) {
    return GAP.matcher(text.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
  }
}
