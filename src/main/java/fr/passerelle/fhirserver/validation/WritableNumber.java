package fr.passerelle.fhirserver.validation;

import java.math.BigDecimal;

/**
 * Which numbers are stored: those that can be written out in {@value #DIGITS} digits. FHIR asks for
 * 18 (<a href="https://hl7.org/fhir/R4/datatypes.html#decimal">decimal</a>), and an exponent of
 * nine digits written out is a gigabyte.
 */
public final class WritableNumber {
  /** Most digits, zeros included, a number may have when it is written without an exponent. */
  public static final int DIGITS = 400;

  private WritableNumber() {}

  /** Whether the text of a number, as JSON has it, is short enough. */
  public static boolean is(String text) {
    if (text.length() > DIGITS) {
      return false;
    }
    try {
      return is(new BigDecimal(text));
    } catch (NumberFormatException e) {
      // Its exponent does not even fit in an integer.
      return false;
    }
  }

  /** Whether the number is short enough; looks at no digit. */
  public static boolean is(BigDecimal number) {
    return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
  }
}
