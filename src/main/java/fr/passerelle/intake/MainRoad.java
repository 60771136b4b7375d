package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.journal.JournalEntry;
import fr.passerelle.journal.RecordKey;
import fr.passerelle.journal.Underway;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cuts a frame or file into records and sends each down the {@link RecordRoad}. */
final class MainRoad implements Intake {
  private static final Logger LOG = LoggerFactory.getLogger(MainRoad.class);

  private final Formats formats;
  private final ResourceStore store;
  private final RecordRoad road;
  private final Underway underway;
  private final AccessDecision access;
  private final Clock clock;
  private final Lanes lanes;

  MainRoad(
      Formats formats,
      ResourceStore store,
      RecordRoad road,
      Underway underway,
      AccessDecision access,
      Clock clock,
      Lanes lanes) {
    this.formats = formats;
    this.store = store;
    this.road = road;
    this.underway = underway;
    this.access = access;
    this.clock = clock;
    this.lanes = lanes;
  }

  @Override
  public Receipt receive(Partner partner, String format, byte[] bytes) {
    return receive(partner, formats.translator(format, bytes), bytes);
  }

  @Override
  public Receipt refuse(Partner partner, String format, byte[] beginning, Fault fault) {
    return receive(partner, new CutShort(formats.translator(format, beginning), fault), beginning);
  }

  private Receipt receive(Partner partner, MessageTranslator translator, byte[] bytes) {
    InboundMessage whole = InboundMessage.of(partner, bytes);
    JournalEntry entry =
        new JournalEntry(
            UUID.randomUUID(),
            partner.id(),
            translator.format(),
            clock.instant(),
            RecordKey.sha256(bytes),
            bytes.length);
    List<Receipt.Entry> records = new ArrayList<>();
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    String extension = "";
    for (InboundMessage message : translator.split(whole)) {
      Step step = underway.during(partner.id(), () -> take(entry, message, translator));
      underway.decided(partner.id(), step.entry().outcome().fate());
      records.add(step.entry());
      answers.writeBytes(step.answer().bytes());
      extension = step.answer().extension();
    }
    return new Receipt(records, new Answer(answers.toByteArray(), extension));
  }

  @Override
  public List<Translation> dryRun(Partner partner, String format, byte[] bytes) {
    return formats.translations(partner, format, bytes);
  }

  private record Step(Receipt.Entry entry, Answer answer) {}

  private Step take(JournalEntry entry, InboundMessage message, MessageTranslator translator) {
    Arrival arrival = Arrival.of(entry, message, translator);
    if (!access.decide(request()).allowed()) {
      return settle(arrival, StorageFailure.notAllowed());
    }
    try {
      RecordRoad.Travelled travelled =
          lanes.inLaneOf(
              arrival.translation(), () -> store.inTransaction(() -> road.travel(arrival)));
      return step(arrival, travelled);
    } catch (RuntimeException failure) {
      return StorageFailure.isOurs(failure)
          ? notReceived(arrival, failure)
          : settle(arrival, StorageFailure.filing(failure));
    }
  }

  /**
   * All was rolled back: a second transaction keeps the bytes with the fate, or nothing is ours.
   */
  private Step settle(Arrival arrival, Filing filing) {
    try {
      return step(arrival, store.inTransaction(() -> road.write(arrival, filing)));
    } catch (RuntimeException failure) {
      return notReceived(arrival, failure);
    }
  }

  private static Step step(Arrival arrival, RecordRoad.Travelled travelled) {
    Outcome outcome = travelled.filing().outcome();
    LOG.info("record {} of {}: {}", arrival.id(), arrival.partner(), outcome.fate());
    return new Step(
        new Receipt.Entry(arrival.id(), arrival.translation().header().messageId(), outcome),
        travelled.answer());
  }

  private static Step notReceived(Arrival arrival, RuntimeException failure) {
    LOG.error(
        "record {} of {}: {} ({})",
        arrival.id(),
        arrival.partner(),
        Fate.NOT_RECEIVED,
        failure.getClass());
    Outcome outcome = Outcome.notReceived();
    return new Step(
        new Receipt.Entry(arrival.id(), arrival.translation().header().messageId(), outcome),
        arrival.translator().answer(arrival.message(), outcome));
  }

  private static AccessRequest request() {
    return new AccessRequest(AccessPath.INTAKE, AccessRequest.Action.WRITE, "", "");
  }
}
