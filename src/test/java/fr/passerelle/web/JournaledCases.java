package fr.passerelle.web;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.journal.Journal;
import fr.passerelle.journal.JournalEntry;
import fr.passerelle.journal.JournalRecord;
import fr.passerelle.journal.RecordKey;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the cases of the example routes into a journal, as if they had been received. */
public final class JournaledCases {
  private static final Path ROUTES = Path.of("camel-routes");
  private static final String PRACTICE = "cabinet-exemple-hl7v2";

  private final Journal journal;
  private Instant now = Instant.parse("2026-11-24T08:00:00Z");

  public JournaledCases(Journal journal) {
    this.journal = journal;
  }

  /** The first record of that case of the practice. */
  public UUID hl7(String name) throws IOException {
    return add(PRACTICE, new Hl7v2Translator(), Files.readAllBytes(practice(name)));
  }

  /** The first record of that case of the practice, as if nobody knew whose it is. */
  public UUID held(String name) throws IOException {
    return add(
        PRACTICE,
        new Hl7v2Translator(),
        Files.readAllBytes(practice(name)),
        new Outcome(Fate.HELD, List.of(), List.of(), List.of()));
  }

  private static Path practice(String name) {
    return ROUTES.resolve(PRACTICE).resolve("cases").resolve(name).resolve("input.hl7");
  }

  /** The first record of that case of the laboratory. */
  public UUID hprim(String name) throws IOException {
    Path input = ROUTES.resolve("labo-exemple-hprim/cases").resolve(name).resolve("input.hpr");
    return add("labo-exemple-hprim", new HprimMedecinTranslator(), Files.readAllBytes(input));
  }

  /** A record as a partner's format reads it. */
  public UUID add(String partner, MessageTranslator translator, byte[] bytes) {
    InboundMessage record =
        translator.split(InboundMessage.of(Partners.authority(partner), bytes)).get(0);
    return add(partner, translator, bytes, outcome(translator.translate(record)));
  }

  private UUID add(String partner, MessageTranslator translator, byte[] bytes, Outcome outcome) {
    InboundMessage record =
        translator.split(InboundMessage.of(Partners.authority(partner), bytes)).get(0);
    Translation said = translator.translate(record);
    // Each is another record, however often a case is added.
    RecordKey key = RecordKey.of(partner, UUID.randomUUID().toString(), record.bytes());
    now = now.plusSeconds(67);
    JournalEntry entry =
        new JournalEntry(
            UUID.randomUUID(),
            partner,
            translator.format(),
            now,
            RecordKey.sha256(record.bytes()),
            record.bytes().length);
    Optional<String> patient =
        outcome.fate() != Fate.INTEGRATED
            ? Optional.empty()
            : Optional.of("00000001-0000-4000-8000-000000000001");
    UUID id = UUID.randomUUID();
    journal.write(
        entry,
        new JournalRecord(
            id,
            entry.id(),
            1,
            partner,
            key,
            Optional.of(key.custody()),
            said.header(),
            outcome,
            now,
            patient,
            List.of(),
            patient.map(person -> List.of("Patient/" + person + "/_history/2")).orElse(List.of())),
        record.bytes(),
        translator.answer(record, outcome));
    return id;
  }

  private static Outcome outcome(Translation said) {
    return said instanceof Rejected rejected
        ? Outcome.refused(rejected.faults())
        : integrated((Translated) said);
  }

  private static Outcome integrated(Translated said) {
    return new Outcome(Fate.INTEGRATED, List.of(), said.remarks(), said.unmapped());
  }
}
