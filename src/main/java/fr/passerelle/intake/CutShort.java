package fr.passerelle.intake;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import java.util.List;

/**
 * Takes the beginning of what could not be received whole. However well it reads, it is refused:
 * nobody knows what the rest said.
 */
record CutShort(MessageTranslator translator, Fault fault) implements MessageTranslator {
  @Override
  public String format() {
    return translator.format();
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return translator.recognises(bytes);
  }

  @Override
  public List<InboundMessage> split(InboundMessage whole) {
    return List.of(whole);
  }

  @Override
  public Translation translate(InboundMessage record) {
    return new Rejected(translator.translate(record).header(), List.of(fault));
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    return translator.answer(record, outcome);
  }
}
