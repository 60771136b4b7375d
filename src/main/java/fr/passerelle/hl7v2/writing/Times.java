package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenTime;
import java.time.Instant;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** Times as HL7 v2 writes them (data types DT and TS), in the zone of the recipient. */
final class Times {
  private Times() {}

  static String of(Instant moment, Partner recipient) {
    return WrittenTime.of(moment, recipient.zone());
  }

  /** As far as it is known; empty text when there is none. */
  static String of(BaseDateTimeType time, Partner recipient) {
    return WrittenTime.of(time, recipient.zone());
  }
}
