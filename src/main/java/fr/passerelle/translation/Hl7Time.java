package fr.passerelle.translation;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;

/**
 * A point in time as far as it is known (HL7 v2.5 data types DT, TS and DTM).
 *
 * @param start its earliest moment, in the zone it was said in
 * @param precision how much of it is known: year, month, day or second
 */
public record Hl7Time(ZonedDateTime start, TemporalPrecisionEnum precision) {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})(?:([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:\\.[0-9]{1,4})?)?)?)?)?)?"
              + "(?:([+-])([0-9]{2}):?([0-9]{2}))?");

  /**
   * Empty when the text is no time. A month or day that does not exist (00, lunar dates) is left
   * out and the rest kept; a time without offset is in {@code zone}.
   */
  public static Optional<Hl7Time> parse(String text, ZoneId zone) {
    Matcher match = FORM.matcher(text.strip());
    try {
      return match.matches() && number(match, 1) > 0
          ? Optional.of(of(match, offset(match).orElse(zone)))
          : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Hl7Time of(Matcher match, ZoneId zone) {
    int year = number(match, 1);
    int month = number(match, 2);
    int day = number(match, 3);
    if (month < 1 || month > 12) {
      return new Hl7Time(LocalDate.of(year, 1, 1).atStartOfDay(zone), TemporalPrecisionEnum.YEAR);
    }
    if (!YearMonth.of(year, month).isValidDay(day)) {
      return new Hl7Time(
          LocalDate.of(year, month, 1).atStartOfDay(zone), TemporalPrecisionEnum.MONTH);
    }
    if (match.group(4) == null) {
      return new Hl7Time(
          LocalDate.of(year, month, day).atStartOfDay(zone), TemporalPrecisionEnum.DAY);
    }
    LocalDateTime time =
        LocalDateTime.of(year, month, day, number(match, 4), number(match, 5), number(match, 6));
    return new Hl7Time(time.atZone(zone), TemporalPrecisionEnum.SECOND);
  }

  private static Optional<ZoneId> offset(Matcher match) {
    if (match.group(7) == null) {
      return Optional.empty();
    }
    int sign = match.group(7).equals("-") ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * number(match, 8), sign * number(match, 9)));
  }

  private static int number(Matcher match, int group) {
    return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
  }

  public Instant instant() {
    return start.toInstant();
  }

  public LocalDate date() {
    return start.toLocalDate();
  }

  public boolean hasTime() {
    return precision == TemporalPrecisionEnum.SECOND;
  }

  public DateTimeType toDateTime() {
    return new DateTimeType(moment(), precision, zone());
  }

  public InstantType toInstant() {
    return new InstantType(moment(), TemporalPrecisionEnum.SECOND, zone());
  }

  public DateType toDate() {
    String iso = start.toLocalDate().toString();
    return new DateType(
        switch (precision) {
          case YEAR -> iso.substring(0, 4);
          case MONTH -> iso.substring(0, 7);
          default -> iso;
        });
  }

  private Date moment() {
    return Date.from(start.toInstant());
  }

  private TimeZone zone() {
    return TimeZone.getTimeZone(start.getZone());
  }
}
