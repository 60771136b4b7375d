package fr.passerelle.hprim.sante;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import fr.passerelle.hprim.written.SentDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;

/**
 * A point in time as far as it is known (HPRIM Santé data type TS: {@code yyyyMMdd[HHmm[ss]]}).
 *
 * @param day the FHIR date, as precise as what is known
 * @param moment the time of day as well, where one was sent
 */
record SentTime(String day, Optional<LocalDateTime> moment, ZoneId zone) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?(?:(\\d{2})(\\d{2})(\\d{2})?)?");

  static Optional<SentTime> parse(String text, ZoneId zone) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String month = form.group(2) == null ? "00" : form.group(2);
    String day = form.group(3) == null ? "00" : form.group(3);
    return SentDate.known(form.group(1), month, day)
        .map(known -> new SentTime(known, moment(form, known), zone));
  }

  private static Optional<LocalDateTime> moment(Matcher form, String day) {
    if (day.length() < 10 || form.group(4) == null) {
      return Optional.empty();
    }
    try {
      int second = form.group(6) == null ? 0 : Integer.parseInt(form.group(6));
      return Optional.of(
          LocalDate.parse(day)
              .atTime(Integer.parseInt(form.group(4)), Integer.parseInt(form.group(5)), second));
    } catch (DateTimeException noSuchHour) {
      return Optional.empty();
    }
  }

  DateTimeType toDateTime() {
    return moment
        .map(time -> new DateTimeType(date(time), TemporalPrecisionEnum.SECOND, timeZone()))
        .orElseGet(() -> new DateTimeType(day));
  }

  /** A report is issued at a moment: a day alone is its midnight. */
  InstantType toInstant() {
    return new InstantType(Date.from(instant()), TemporalPrecisionEnum.SECOND, timeZone());
  }

  Instant instant() {
    String whole = day + "-01-01".substring(day.length() == 4 ? 0 : day.length() == 7 ? 3 : 6);
    return moment.orElseGet(() -> LocalDate.parse(whole).atStartOfDay()).atZone(zone).toInstant();
  }

  private Date date(LocalDateTime time) {
    return Date.from(time.atZone(zone).toInstant());
  }

  private TimeZone timeZone() {
    return TimeZone.getTimeZone(zone);
  }
}
