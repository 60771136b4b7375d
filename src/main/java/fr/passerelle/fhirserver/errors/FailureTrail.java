package fr.passerelle.fhirserver.errors;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a failure came from: the kinds of exception and the places, without their texts, which may
 * repeat what was sent.
 */
final class FailureTrail {
  private static final int CAUSES = 6;
  private static final int PLACES = 12;

  private FailureTrail() {}

  static String of(Throwable failure) {
    StringBuilder trail = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      trail.append(depth == 0 ? "" : System.lineSeparator() + "caused by ");
      trail.append(cause.getClass().getName()).append(places(cause));
      cause = cause.getCause();
    }
    return trail.toString();
  }

  private static String places(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(PLACES)
        .map(place -> System.lineSeparator() + "  at " + place)
        .collect(Collectors.joining());
  }
}
