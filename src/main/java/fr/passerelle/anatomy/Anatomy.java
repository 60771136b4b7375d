package fr.passerelle.anatomy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message as text, and every value in it. Whatever stands outside the values is form: delimiters,
 * names of segments, marks, line ends, blanks.
 *
 * @param text as sent, its byte order mark included
 * @param charset in which the bytes are that text and no other
 * @param fields in the order sent; none overlaps another
 */
public record Anatomy(String text, Charset charset, List<RawField> fields) {
  private static final Map<String, Function<String, List<RawField>>> READERS =
      Map.of(
          "hl7v2", DelimitedReader::read,
          "hprim-medecin", LineReader::read,
          "hprim-sante", SanteReader::read);

  /** Names of the formats that can be cut. */
  public static List<String> formats() {
    return READERS.keySet().stream().sorted().toList();
  }

  /**
   * Cuts a file or record.
   *
   * @return empty when nobody here knows that format, or the bytes are no text of that charset
   */
  public static Optional<Anatomy> of(String format, byte[] bytes, Charset charset) {
    return Optional.ofNullable(READERS.get(format))
        .flatMap(
            reader ->
                decoded(bytes, charset)
                    .map(text -> new Anatomy(text, charset, reader.apply(text))));
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What was sent there. */
  public String value(RawField field) {
    return text.substring(field.start(), field.end());
  }
}
