package fr.passerelle.journal;

import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A day of French legal time or a moment with its zone, as a query parameter says it. */
final class QueriedMoment {
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final int LENGTH_OF_A_DAY = 10;

  private QueriedMoment() {}

  /** The beginning of the day, or the moment itself. */
  static Instant first(String parameter, String text) {
    return read(parameter, text, 0);
  }

  /** The end of the day, or the moment itself. */
  static Instant end(String parameter, String text) {
    return read(parameter, text, 1);
  }

  private static Instant read(String parameter, String text, int daysLater) {
    try {
      Instant moment =
          text.length() == LENGTH_OF_A_DAY
              ? LocalDate.parse(text).plusDays(daysLater).atStartOfDay(FRANCE).toInstant()
              : OffsetDateTime.parse(text).toInstant();
      if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
        throw new DateTimeException("no database keeps it");
      }
      return moment;
    } catch (DateTimeException e) {
      throw ApiRefusal.ofParameter(
          parameter, Sentence.of(QueriedMoment.class, "moment-unreadable", parameter));
    }
  }
}
