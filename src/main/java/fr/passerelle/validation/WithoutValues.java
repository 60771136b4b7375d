package fr.passerelle.validation;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.SentenceWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of a finding what the definitions say, and nothing of what was sent: of its sentence the
 * words that are the validator's own, the rule, the elements, and the addresses of definitions;
 * anything else becomes {@value #VALUE} (decision 0017).
 */
final class WithoutValues {
  static final String VALUE = "…";

  /** A sentence of the validator is shorter; what goes on is a value. */
  private static final int LONGEST = 2_000;

  private static final String ADDRESS =
      "(?:https?://(?:hl7\\.org|terminology\\.hl7\\.org|hl7\\.fr|profiles\\.ihe\\.net|loinc\\.org"
          + "|snomed\\.info|unitsofmeasure\\.org|(?:mos|interop)\\.esante\\.gouv\\.fr)|%s)"
          + "(?:/[A-Za-z][A-Za-z0-9._-]*)*/?(?:\\|[0-9][0-9.]{0,11})?";

  /** A rule of a profile with its text, which is the profile's. */
  private static final String CONSTRAINT =
      "(?s)(?:Contrainte non tenue|Constraint failed)\\s?: %s\\s?: '.*'"
          + "(?: \\((?:définie dans|defined in) %s\\))?";

  private static final Set<String> DEFINING =
      Set.of(
          "StructureDefinition",
          "ValueSet",
          "CodeSystem",
          "ConceptMap",
          "NamingSystem",
          "SearchParameter",
          "OperationDefinition",
          "ImplementationGuide",
          "Questionnaire");

  private static final Pattern QUOTED =
      Pattern.compile("(?s)(?<![\\p{L}\\p{N}])(['\"“«])(.*?)['\"”»](?![\\p{L}\\p{N}])");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:https?://|urn:)[^\\s'\"«»“”(),;]+|[\\p{L}\\p{M}\\p{N}_][^\\s'\"«»“”’(),;]*");
  private static final Pattern VALUES = Pattern.compile("…(?:[\\s.:/|#-]*…)+");

  private final String address;
  private final Pattern definition;

  /**
   * @param canonicalBase where our own definitions are
   */
  WithoutValues(String canonicalBase) {
    this.address = ADDRESS.formatted(Pattern.quote(canonicalBase));
    this.definition = Pattern.compile(address);
  }

  Finding of(Finding finding) {
    return new Finding(
        finding.severity(),
        BarePath.of(finding.path()),
        finding.line(),
        finding.column(),
        finding.rule(),
        message(finding.rule(), cut(finding.message())));
  }

  private static String cut(String message) {
    return message.length() > LONGEST ? message.substring(0, LONGEST) + VALUE : message;
  }

  private String message(String rule, String message) {
    if (message.matches(CONSTRAINT.formatted(Pattern.quote(rule), address))) {
      return message;
    }
    String unquoted = replaced(QUOTED, message, this::quoted);
    String masked = replaced(TOKEN, unquoted, token -> kept(token.group(), rule));
    return VALUES.matcher(masked).replaceAll(VALUE);
  }

  /** What is quoted is a value, unless a definition has it. */
  private String quoted(MatchResult match) {
    String inside = match.group(2);
    String kept = isOfDefinitions(inside.strip()) ? inside : masked(inside);
    return match.group(1) + kept + match.group().substring(match.group().length() - 1);
  }

  /** The code of a system goes, its system stays. */
  private String masked(String text) {
    int code = text.indexOf('#');
    boolean hasSystem = code > 0 && isDefinition(text.substring(0, code));
    return hasSystem ? text.substring(0, code) + "#" + VALUE : VALUE;
  }

  private boolean isOfDefinitions(String text) {
    return isDefinition(text) || BarePath.isType(text) || BarePath.is(text);
  }

  /** What a server has under the address of a guide is no definition: {@code …/Patient/dupont}. */
  private boolean isDefinition(String text) {
    List<String> steps = Arrays.asList(text.split("/"));
    return definition.matcher(text).matches()
        && steps.subList(0, steps.size() - 1).stream()
            .allMatch(step -> !BarePath.isType(step) || DEFINING.contains(step));
  }

  private String kept(String token, String rule) {
    String bare = token.replaceFirst("[.:!?|\\]…]+$", "");
    return isHarmless(token, rule) || isHarmless(bare, rule)
        ? token
        : masked(bare) + token.substring(bare.length());
  }

  private boolean isHarmless(String token, String rule) {
    return isOfDefinitions(token)
        || token.equals(rule)
        || isCount(token, rule)
        || Arrays.stream(token.split("[-/:=_.]"))
            .allMatch(word -> word.isEmpty() || SentenceWords.all().contains(word));
  }

  /** How often an element is there, and how often it may be. */
  private static boolean isCount(String token, String rule) {
    return rule.startsWith("Validation_VAL_Profile_M") && token.matches("\\d{1,3}");
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }
}
