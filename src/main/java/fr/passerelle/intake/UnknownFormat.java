package fr.passerelle.intake;

import fr.passerelle.journal.RecordKey;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Takes what no translator recognises: the bytes are kept, the sender is told. */
final class UnknownFormat implements MessageTranslator {
  @Override
  public String format() {
    return "unknown";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return true;
  }

  @Override
  public List<InboundMessage> split(InboundMessage whole) {
    return List.of(whole);
  }

  @Override
  public Translation translate(InboundMessage record) {
    MessageHeader header =
        new MessageHeader(
            RecordKey.sha256(record.bytes()), "", "unknown", Instant.EPOCH, Instant.EPOCH);
    return new Rejected(
        header, List.of(IntakeSentences.messageFault(Fault.MESSAGE_TYPE, "format-unknown")));
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    String reasons =
        String.join(
            "\n",
            outcome.faults().stream().map(fault -> fault.sentence().in(Locale.FRENCH)).toList());
    String text = outcome.fate() == Fate.NOT_RECEIVED ? "NON REÇU" : reasons;
    return new Answer((text + "\n").getBytes(StandardCharsets.UTF_8), "txt");
  }
}
