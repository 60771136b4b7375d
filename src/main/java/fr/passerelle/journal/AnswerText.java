package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * An answer as text: in UTF-8 where it is valid, else in Latin-1. Answers are ours and hold nothing
 * that was sent but the message id.
 */
public final class AnswerText {
  private AnswerText() {}

  public static String of(Answer answer) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.bytes())).toString();
    } catch (CharacterCodingException e) {
      return new String(answer.bytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
