package fr.passerelle.translation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** Times in figures alone, as HL7 v2 and HPRIM Santé write them (data type TS), in a zone. */
public final class WrittenTime {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

  private WrittenTime() {}

  /** To the second. */
  public static String of(Instant moment, ZoneId zone) {
    return SECOND.format(moment.atZone(zone));
  }

  /** As far as it is known; empty text when there is none. */
  public static String of(BaseDateTimeType time, ZoneId zone) {
    if (time == null || !time.hasValue()) {
      return "";
    }
    return switch (time.getPrecision()) {
      case YEAR, MONTH, DAY -> time.getValueAsString().replace("-", "");
      default -> of(time.getValue().toInstant(), zone);
    };
  }
}
