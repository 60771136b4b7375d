package fr.passerelle.hprim.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as senders write it: {@code 31/12/1950} or {@code 1950-12-31}.
 *
 * @param isBlank nothing was sent
 * @param fhir the FHIR date, as precise as what is known: the year alone where the calendar has no
 *     such day, as for people whose day of birth nobody knows; empty if unreadable
 */
public record SentDate(boolean isBlank, Optional<String> fhir) {
  private static final Pattern FRENCH = Pattern.compile("(\\d{2})[/.-](\\d{2})[/.-](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  public static SentDate of(String text) {
    Matcher french = FRENCH.matcher(text);
    if (french.matches()) {
      return new SentDate(false, known(french.group(3), french.group(2), french.group(1)));
    }
    Matcher iso = ISO.matcher(text);
    return new SentDate(
        text.isBlank(),
        iso.matches() ? known(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty());
  }

  /** The day, if the calendar has it. */
  public Optional<LocalDate> day() {
    return fhir.filter(text -> text.length() == 10).map(LocalDate::parse);
  }

  public boolean isUnreadable() {
    return !isBlank && fhir.isEmpty();
  }

  /** The day of a year, month and day in figures, as far as the calendar has it. */
  public static Optional<String> known(String year, String month, String day) {
    if ("0000".equals(year)) {
      return Optional.empty();
    }
    try {
      LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(year + "-" + month + "-" + day);
    } catch (DateTimeException lunar) {
      return Optional.of(monthIsKnown(month, day) ? year + "-" + month : year);
    }
  }

  private static boolean monthIsKnown(String month, String day) {
    return "00".equals(day) && month.compareTo("01") >= 0 && month.compareTo("12") <= 0;
  }
}
