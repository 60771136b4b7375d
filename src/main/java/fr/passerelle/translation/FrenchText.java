package fr.passerelle.translation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of French messages as text: byte order mark, then strict UTF-8, then the single-byte
 * charset that gives the most French letters. A declared charset is believed only if what it gives
 * could have been written by a French sender.
 */
public final class FrenchText {
  private FrenchText() {}

  /**
   * Decoded text.
   *
   * @param text without byte order mark
   * @param charset the charset that was used
   * @param asDeclared false when a charset was declared and another had to be used
   */
  public record Decoded(String text, Charset charset, boolean asDeclared) {}

  /**
   * Decodes; never fails, never replaces a byte where some charset can read it. Pure ASCII is given
   * as UTF-8 when nothing is declared.
   */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      Charset charset = mark.get().charset();
      return decoded(bytes, mark.get().length(), charset, declared);
    }
    Charset charset = Utf16Evidence.of(bytes).orElseGet(() -> charsetOf(bytes, declared));
    return decoded(bytes, 0, charset, declared);
  }

  /** UTF-16 if the bytes are; every other charset here reads ASCII as one byte a letter. */
  public static Optional<Charset> wideCharset(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    return mark.isPresent()
        ? mark.map(ByteOrderMark::charset).filter(found -> !found.equals(StandardCharsets.UTF_8))
        : Utf16Evidence.of(bytes);
  }

  private static Charset charsetOf(byte[] bytes, Optional<Charset> declared) {
    StrictText strict = StrictText.utf8(bytes);
    if (strict.isAscii()) {
      return declared.filter(FrenchText::readsAscii).orElse(StandardCharsets.UTF_8);
    }
    if (strict.isMultiByte()) {
      return StandardCharsets.UTF_8;
    }
    return declared
        .filter(charset -> StrictText.reads(bytes, charset))
        .map(charset -> SingleByteCharset.verified(bytes, charset))
        .orElseGet(() -> SingleByteCharset.mostFrench(bytes));
  }

  private static boolean readsAscii(Charset charset) {
    return "A".equals(new String(new byte[] {'A'}, charset));
  }

  private static Decoded decoded(
      byte[] bytes, int from, Charset charset, Optional<Charset> declared) {
    Charset same = SingleByteCharset.simplest(bytes, charset);
    String text = new String(bytes, from, bytes.length - from, same);
    return new Decoded(text, charset, declared.isEmpty() || declared.get().equals(charset));
  }
}
