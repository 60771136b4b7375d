package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** Times as HL7 v2 writes them (data types DT and TS), in the zone of the recipient. */
final class Times {
  private static final DateTimeFormatter SECOND = form("yyyyMMddHHmmss");

  private Times() {}

  static String of(Instant moment, Partner recipient) {
    return SECOND.format(moment.atZone(recipient.zone()));
  }

  /** As far as it is known; empty text when there is none. */
  static String of(BaseDateTimeType time, Partner recipient) {
    if (time == null || !time.hasValue()) {
      return "";
    }
    String digits = time.getValueAsString().replace("-", "");
    return switch (time.getPrecision()) {
      case YEAR, MONTH, DAY -> digits;
      default -> {
        ZonedDateTime there = time.getValue().toInstant().atZone(recipient.zone());
        yield SECOND.format(there);
      }
    };
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
