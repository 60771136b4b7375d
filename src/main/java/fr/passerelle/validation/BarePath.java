package fr.passerelle.validation;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Enumerations.FHIRAllTypes;

/** A path as the definitions know it: elements and their places, no id, slice or argument. */
final class BarePath {
  private static final Set<String> TYPES =
      Arrays.stream(FHIRAllTypes.values())
          .filter(type -> type != FHIRAllTypes.NULL)
          .map(FHIRAllTypes::toCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = 2_000;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern ARGUMENT = Pattern.compile("(?s)\\(.*?\\)");
  private static final Pattern STEP =
      Pattern.compile("([A-Za-z][A-Za-z0-9]{0,63})(?:\\[(?:\\d{1,6}|x)\\])*");

  private BarePath() {}

  /**
   * Of a path as HL7's validator writes it: {@code Bundle.entry[2].resource/*Patient/1*\/.name}.
   */
  static String of(String written) {
    if (written.length() > LONGEST) {
      return WithoutValues.VALUE;
    }
    String steps = ARGUMENT.matcher(COMMENT.matcher(written).replaceAll("")).replaceAll("");
    return Arrays.stream(steps.split("\\.")).map(BarePath::step).collect(Collectors.joining("."));
  }

  /** A type where it is one, else nothing. */
  static String type(String written) {
    return isType(written) ? written : "";
  }

  static boolean isType(String text) {
    return TYPES.contains(text);
  }

  /** Whether it is such a path, and begins with a type. */
  static boolean is(String text) {
    int dot = text.indexOf('.');
    return dot > 0 && isType(text.substring(0, dot)) && of(text).equals(text);
  }

  private static String step(String written) {
    Matcher step = STEP.matcher(written);
    boolean isElement =
        step.matches() && (Character.isLowerCase(written.charAt(0)) || isType(step.group(1)));
    return isElement || written.isEmpty() ? written : WithoutValues.VALUE;
  }
}
