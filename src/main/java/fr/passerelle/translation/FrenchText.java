package fr.passerelle.translation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of French messages as text: byte order mark, then strict UTF-8, then the single-byte
 * charsets met in practice. A declared charset is believed only if the bytes can be read in it.
 */
public final class FrenchText {
  private FrenchText() {}

  /**
   * Decoded text.
   *
   * @param charset the charset that was used
   * @param asDeclared false when a charset was declared and another had to be used
   */
  public record Decoded(String text, Charset charset, boolean asDeclared) {}

  /** Decodes; never fails, never replaces a byte silently where some charset can read it. */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    if (declared.isPresent()) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), declared.get(), true);
      }
    }
    boolean asDeclared = declared.isEmpty();
    return strict(bytes, StandardCharsets.UTF_8)
        .map(text -> new Decoded(text, StandardCharsets.UTF_8, asDeclared))
        .orElseGet(
            () -> {
              Charset latin = Charset.forName("windows-1252");
              return new Decoded(new String(bytes, latin), latin, asDeclared);
            });
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
