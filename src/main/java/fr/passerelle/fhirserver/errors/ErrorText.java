package fr.passerelle.fhirserver.errors;

import java.util.regex.Pattern;

/** The part of an error text of HAPI that means something to a client. */
final class ErrorText {
  private static final Pattern CODE =
      Pattern.compile("HAPI-\\d+: |Max retries \\(\\d+\\) exceeded for version conflict: ");
  private static final Pattern CLASS =
      Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.){2,}[A-Z][\\w$]*(?:Exception|Error)?(?:: )?");
  private static final int LONGEST = 1_000;

  private ErrorText() {}

  /** Without HAPI's numbers and names of classes, and not longer than a person reads. */
  static String readable(String text) {
    if (text == null) {
      return "";
    }
    String plain = CLASS.matcher(CODE.matcher(text).replaceAll("")).replaceAll("").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
