package fr.passerelle.routes;

import fr.passerelle.intake.Intake;
import fr.passerelle.intake.Receipt;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An intake that remembers what it was given and answers {@code ACK <rank>:<first bytes>}. */
public final class IntakeInMemory implements Intake {
  public final List<byte[]> received = new CopyOnWriteArrayList<>();
  public final List<byte[]> refused = new CopyOnWriteArrayList<>();
  public final List<Partner> partners = new CopyOnWriteArrayList<>();

  /** The fate of the next records. */
  public volatile Fate fate = Fate.INTEGRATED;

  /** Whether senders want no answer. */
  public volatile boolean silent;

  /** What happens before the answer. */
  public volatile Consumer<byte[]> meanwhile = bytes -> {};

  @Override
  public Receipt receive(Partner partner, String format, byte[] bytes) {
    meanwhile.accept(bytes);
    partners.add(partner);
    if (fate != Fate.NOT_RECEIVED) {
      received.add(bytes);
    }
    return receipt(fate, List.of(), "ACK " + beginning(bytes));
  }

  @Override
  public Receipt refuse(Partner partner, String format, byte[] beginning, Fault fault) {
    refused.add(beginning);
    return receipt(Fate.REFUSED, List.of(fault), "NAK " + fault.sentence().key());
  }

  @Override
  public List<Translation> dryRun(Partner partner, String format, byte[] bytes) {
    MessageHeader header = new MessageHeader("k", "1", "T^T", Instant.EPOCH, Instant.EPOCH);
    return List.of(new Rejected(header, List.of()));
  }

  /** What a sender reads for a frame that begins so. */
  public static String answerTo(String text) {
    return "ACK " + beginning(text.getBytes(StandardCharsets.UTF_8));
  }

  private Receipt receipt(Fate fate, List<Fault> faults, String answer) {
    Outcome outcome = new Outcome(fate, faults, List.of(), List.of());
    byte[] bytes =
        fate == Fate.NOT_RECEIVED || silent ? new byte[0] : answer.getBytes(StandardCharsets.UTF_8);
    return new Receipt(
        List.of(new Receipt.Entry(UUID.randomUUID(), "1", outcome)), new Answer(bytes, "txt"));
  }

  private static String beginning(byte[] bytes) {
    return new String(bytes, 0, Math.min(20, bytes.length), StandardCharsets.UTF_8);
  }
}
