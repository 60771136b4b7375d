package fr.passerelle.hprim;

import fr.passerelle.translation.MessageHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The header of a record: the format has neither message number nor time of sending. */
final class RecordHeader {
  private static final String EVENT = "HPRIM^MEDECIN";

  /** Nothing could be read. */
  static final MessageHeader UNREADABLE =
      new MessageHeader("", "", EVENT, Instant.EPOCH, Instant.EPOCH);

  private RecordHeader() {}

  /** The record date at midnight in the partner's zone; a report without date is older than any. */
  static MessageHeader of(ReportKey key) {
    Instant asOf =
        Optional.of(key.day())
            .filter(day -> day.length() == 10)
            .map(day -> LocalDate.parse(day).atStartOfDay(key.partner().zone()).toInstant())
            .orElse(Instant.EPOCH);
    return new MessageHeader(key.value(), key.request(), EVENT, asOf, asOf);
  }
}
