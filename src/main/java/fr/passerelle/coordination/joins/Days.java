package fr.passerelle.coordination.joins;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * The days a FHIR date may mean: one, or those of a month or a year written alone (FHIR R4
 * datatypes.html#dateTime).
 *
 * @param first included
 * @param last included
 */
record Days(LocalDate first, LocalDate last) {
  /** What has no date is held against no date. */
  static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);

  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
  private static final int DATE_LENGTH = "2026-01-31".length();

  static Days of(BaseDateTimeType date) {
    if (date == null || !date.hasValue()) {
      return ANY;
    }
    return switch (date.getPrecision()) {
      case YEAR ->
          new Days(LocalDate.of(date.getYear(), 1, 1), LocalDate.of(date.getYear(), 12, 31));
      case MONTH -> ofMonth(YearMonth.of(date.getYear(), date.getMonth() + 1));
      default -> ofDay(day(date));
    };
  }

  private static Days ofMonth(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  private static Days ofDay(LocalDate day) {
    return new Days(day, day);
  }

  /** As it was written where it happened; a time in UTC says nothing of the place. */
  private static LocalDate day(BaseDateTimeType date) {
    String written = date.getValueAsString();
    return written.endsWith("Z")
        ? date.getValue().toInstant().atZone(FRANCE).toLocalDate()
        : LocalDate.parse(written.substring(0, DATE_LENGTH));
  }

  /** Whether one of the days may be in the period, which has no limit where it states none. */
  boolean mayBeIn(Period period) {
    return !isBefore(of(period.getStartElement())) && !of(period.getEndElement()).isBefore(this);
  }

  /** Whether all days come before all of the others. */
  boolean isBefore(Days other) {
    return !other.equals(ANY) && last.isBefore(other.first);
  }
}
