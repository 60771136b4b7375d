package fr.passerelle.hl7v2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The bytes of an answer, in the charset of the message it answers. */
final class AnswerText {
  private AnswerText() {}

  /**
   * Letters the charset has not lose their accent. A sender that names no charset is answered in
   * ASCII, which is what HL7 then supposes and every charset reads alike.
   */
  static byte[] encode(String text, Envelope envelope) {
    Charset charset = envelope.charsetKnown() ? envelope.charset() : StandardCharsets.US_ASCII;
    return charset.newEncoder().canEncode(text)
        ? text.getBytes(charset)
        : withoutAccents(text).getBytes(charset);
  }

  private static String withoutAccents(String text) {
    String parts = text.replace("œ", "oe").replace('’', '\'');
    return Normalizer.normalize(parts, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
