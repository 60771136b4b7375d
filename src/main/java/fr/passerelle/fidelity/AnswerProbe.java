package fr.passerelle.fidelity;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the answer to a record changes with a field: who sent it, to whom, under which number.
 */
final class AnswerProbe {
  /** An answer may carry the second it was made in. */
  private static final int TRIES = 3;

  /** HL7 table 0155: where a message says which answers it wants, it wants none. */
  private static final String NO_ANSWER = "NE";

  private static final Outcome STORED =
      new Outcome(Fate.INTEGRATED, List.of(), List.of(), List.of());

  private final MessageTranslator translator;
  private final InboundMessage record;
  private final SourceText source;

  AnswerProbe(MessageTranslator translator, InboundMessage record, SourceText source) {
    this.translator = translator;
    this.record = record;
    this.source = source;
  }

  boolean decides(SourceField field) {
    return decides(source.with(field, source.value(field) + "X"))
        || decides(source.with(field, NO_ANSWER));
  }

  private boolean decides(byte[] altered) {
    for (int i = 0; i < TRIES; i++) {
      byte[] before = answer(source.bytes());
      byte[] changed = answer(altered);
      if (Arrays.equals(before, answer(source.bytes()))) {
        return !Arrays.equals(before, changed);
      }
    }
    return false;
  }

  private byte[] answer(byte[] bytes) {
    return translator
        .answer(new InboundMessage(record.partner(), bytes, record.rank()), STORED)
        .bytes();
  }
}
