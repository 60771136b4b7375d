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

  UUID add(String partner, Fate fate, String event, Optional<String> patientId, Instant at) {
    int number = count++;
    return write(record(partner, "M-" + number, raw(number), fate, event, patientId, at), number);
  }

  /** One with a key of its own and numbers of a person it was not filed for. */
  UUID addUnfiled(String partner, Fate fate, String messageId, List<String> numbers) {
    int number = count++;
    JournalRecord plain =
        record(partner, messageId, raw(number), fate, "ADT^A04", Optional.empty(), NOON);
    return write(
        new JournalRecord(
            plain.id(),
            plain.entryId(),
            plain.rank(),
            partner,
            plain.key(),
            plain.custodyKey(),
            plain.header(),
            plain.outcome(),
            NOON,
            Optional.empty(),
            numbers,
            List.of()),
        number);
  }

  /** The n-th record once more. */
  UUID repeat(String partner, int number, Instant at) {
    JournalRecord again =
        record(
            partner, "M-" + number, raw(number), Fate.DUPLICATE, "ADT^A04", Optional.empty(), at);
    journal.writeDuplicate(entry(again, raw(number)), withoutCustody(again));
    return again.id();
  }

  private UUID write(JournalRecord record, int number) {
    byte[] answer = ("answer " + number).getBytes(StandardCharsets.US_ASCII);
    journal.write(entry(record, raw(number)), record, raw(number), new Answer(answer, "ack.hl7"));
    return record.id();
  }

  static byte[] raw(int number) {
    return ("content " + number).getBytes(StandardCharsets.US_ASCII);
  }

  private static JournalEntry entry(JournalRecord record, byte[] raw) {
    return new JournalEntry(
        record.entryId(),
        record.partner(),
        "hl7v2",
        record.decidedAt(),
        RecordKey.sha256(raw),
        raw.length);
  }

  private JournalRecord record(
      String partner,
      String messageId,
      byte[] raw,
      Fate fate,
      String event,
      Optional<String> patientId,
      Instant decidedAt) {
    // The movements run backwards, so that the two orders of a list differ.
    Instant asOf = NOON.minus(Duration.ofDays(count - 1L));
    RecordKey key = RecordKey.of(partner, messageId, raw);
    Unmapped unmapped = new Unmapped(new Place("PV1", 2, 44, 0), "Date d'admission");
    return new JournalRecord(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        partner,
        key,
        Optional.of(key.custody()),
        new MessageHeader(messageId, messageId, event, asOf, asOf),
        new Outcome(fate, List.of(), List.of(), List.of(unmapped)),
        decidedAt,
        patientId,
        List.of(),
        List.of());
  }

  private static JournalRecord withoutCustody(JournalRecord first) {
    return new JournalRecord(
        first.id(),
        first.entryId(),
        first.rank(),
        first.partner(),
        first.key(),
        Optional.empty(),
        first.header(),
        first.outcome(),
        first.decidedAt(),
        first.patientId(),
        List.of(),
        List.of());
  }
}
