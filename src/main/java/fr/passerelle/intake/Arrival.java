package fr.passerelle.intake;

import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.journal.JournalEntry;
import fr.passerelle.journal.JournalRecord;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.journal.RecordKey;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A record on the road: its bytes, what it says, and the number it will have in the journal.
 *
 * @param receivedAt when it came, or was taken up again
 * @param decidedBy the person who said whose it is, if one had to
 */
record Arrival(
    UUID id,
    JournalEntry entry,
    InboundMessage message,
    MessageTranslator translator,
    Translation translation,
    RecordKey key,
    Instant receivedAt,
    Optional<String> decidedBy) {

  static Arrival of(JournalEntry entry, InboundMessage message, MessageTranslator translator) {
    Translation translation = translator.translate(message);
    return new Arrival(
        UUID.randomUUID(),
        entry,
        message,
        translator,
        translation,
        RecordKey.of(message.partner().id(), translation.header().key(), message.bytes()),
        entry.receivedAt(),
        Optional.empty());
  }

  /** A record of the journal under its own number, read by today's contract and translation. */
  static Arrival again(
      RecordClaims.Claimed claimed,
      InboundMessage message,
      MessageTranslator translator,
      Instant now) {
    Translation translation = translator.translate(message);
    return new Arrival(
        claimed.id(),
        claimed.entry(),
        message,
        translator,
        translation,
        RecordKey.of(message.partner().id(), translation.header().key(), message.bytes()),
        now,
        Optional.empty());
  }

  /** The same, after a person decided whose it is. */
  Arrival decidedBy(String by) {
    return new Arrival(
        id, entry, message, translator, translation, key, receivedAt, Optional.of(by));
  }

  Partner partner() {
    return message.partner();
  }

  /** What the journal keeps of it; a duplicate has no custody key of its own. */
  JournalRecord journaled(Filing filing) {
    return new JournalRecord(
        id,
        entry.id(),
        message.rank(),
        partner().id(),
        key,
        filing.isDuplicate() ? Optional.empty() : Optional.of(key.custody()),
        translation.header(),
        filing.outcome(),
        receivedAt,
        filing.patientId(),
        filing.patientId().isPresent() ? List.of() : numbers(),
        filing.resources());
  }

  private List<String> numbers() {
    return translation instanceof Translated said
        ? said.subject().stream()
            .flatMap(patient -> PatientNumbers.numbers(patient).stream())
            .map(number -> number.system() + '|' + number.value())
            .toList()
        : List.of();
  }
}
