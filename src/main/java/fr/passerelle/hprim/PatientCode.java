package fr.passerelle.hprim;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Line 1 as the patient's code at the sender. Some senders put a title or a routing line there: a
 * code is one word with a digit other than zero.
 */
final class PatientCode {
  private static final Pattern CODE = Pattern.compile("(?=.*[1-9])[A-Za-z0-9._/-]{1,20}");

  private PatientCode() {}

  static Optional<String> of(Header header) {
    String line = header.words(HeaderLine.PATIENT_CODE);
    return CODE.matcher(line).matches() ? Optional.of(line) : Optional.empty();
  }
}
