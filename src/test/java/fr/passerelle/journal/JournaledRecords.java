package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes invented records into a test's journal: the n-th is decided n minutes after noon. */
final class JournaledRecords {
  static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final Journal journal;
  private int count;

  JournaledRecords(Journal journal) {
    this.journal = journal;
  }

  UUID add(String partner, Fate fate) {
    return add(partner, fate, "ADT^A04", Optional.empty());
  }

  UUID add(String partner, Fate fate, String event, Optional<String> patientId) {
    return add(partner, fate, event, patientId, NOON.plus(Duration.ofMinutes(count)));
  }

  UUID add(String partner, Fate fate, String event, Optional<String> patientId, Instant decidedAt) {
    int number = count++;
    String id = "M-" + number;
    byte[] raw = ("content " + number).getBytes(StandardCharsets.US_ASCII);
    JournalEntry entry =
        new JournalEntry(
            UUID.randomUUID(), partner, "hl7v2", decidedAt, RecordKey.sha256(raw), raw.length);
    // The movements run backwards, so that the two orders of a list differ.
    Instant asOf = NOON.minus(Duration.ofDays(number));
    RecordKey key = RecordKey.of(partner, id, raw);
    JournalRecord record =
        new JournalRecord(
            UUID.randomUUID(),
            entry.id(),
            1,
            partner,
            key,
            Optional.of(key.custody()),
            new MessageHeader(id, id, event, asOf, asOf),
            new Outcome(
                fate,
                List.of(),
                List.of(),
                List.of(new Unmapped(new Place("PV1", 2, 44, 0), "Date d'admission"))),
            decidedAt,
            patientId,
            List.of());
    journal.write(
        entry, record, raw, new Answer(id.getBytes(StandardCharsets.US_ASCII), "ack.hl7"));
    return record.id();
  }
}
