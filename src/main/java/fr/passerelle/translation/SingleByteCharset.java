package fr.passerelle.translation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A charset of one byte a letter, with what its upper half means. Windows-1252 first: it wins where
 * nothing tells the candidates apart.
 */
final class SingleByteCharset {
  private static final SingleByteCharset WINDOWS =
      new SingleByteCharset(Charset.forName("windows-1252"));

  /** Java runtimes without the module jdk.charsets know no MacRoman and no CP850. */
  private static final List<SingleByteCharset> OTHERS =
      Stream.of("x-MacRoman", "IBM850").flatMap(SingleByteCharset::of).toList();

  /** What a charset makes of a byte it has no letter for. */
  private static final char UNKNOWN = '\uFFFD';

  private final Charset charset;
  private final char[] letters;

  private SingleByteCharset(Charset charset) {
    this.charset = charset;
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    this.letters = new String(all, charset).toCharArray();
  }

  private static Stream<SingleByteCharset> of(String name) {
    return Charset.isSupported(name)
        ? Stream.of(new SingleByteCharset(Charset.forName(name)))
        : Stream.empty();
  }

  /** The charset in which the bytes look most French. */
  static Charset mostFrench(byte[] bytes) {
    SingleByteCharset best = WINDOWS;
    long most = WINDOWS.score(bytes);
    for (SingleByteCharset each : OTHERS) {
      long score = each.score(bytes);
      if (score > most) {
        best = each;
        most = score;
      }
    }
    return best == WINDOWS ? WINDOWS.orLatin1(bytes) : best.charset;
  }

  /**
   * The declared charset, unless it makes no French of the bytes. Who declares ISO-8859-1 and sends
   * an apostrophe or an œ means windows-1252.
   */
  static Charset verified(byte[] bytes, Charset declared) {
    Optional<SingleByteCharset> known = known(declared);
    if (known.isPresent() && known.get().score(bytes) < 0) {
      return mostFrench(bytes);
    }
    boolean latin1 = StandardCharsets.ISO_8859_1.equals(declared);
    return latin1 && hasControls(bytes) ? WINDOWS.orLatin1(bytes) : declared;
  }

  /** A charset that reads these bytes as the same letters, and faster where there is one. */
  static Charset simplest(byte[] bytes, Charset charset) {
    return WINDOWS.charset.equals(charset) && !hasControls(bytes)
        ? StandardCharsets.ISO_8859_1
        : charset;
  }

  private static boolean hasControls(byte[] bytes) {
    for (byte each : bytes) {
      if (each < (byte) 0xA0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<SingleByteCharset> known(Charset declared) {
    return StandardCharsets.ISO_8859_1.equals(declared) || WINDOWS.charset.equals(declared)
        ? Optional.of(WINDOWS)
        : OTHERS.stream().filter(each -> each.charset.equals(declared)).findFirst();
  }

  /** Five bytes mean nothing in windows-1252; ISO-8859-1 reads them as control characters. */
  private Charset orLatin1(byte[] bytes) {
    for (byte each : bytes) {
      if (letters[each & 0xFF] == UNKNOWN) {
        return StandardCharsets.ISO_8859_1;
      }
    }
    return charset;
  }

  private long score(byte[] bytes) {
    long score = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        score += FrenchLetter.score(letter(bytes, i - 1), letter(bytes, i), letter(bytes, i + 1));
      }
    }
    return score;
  }

  private char letter(byte[] bytes, int index) {
    return index < 0 || index >= bytes.length ? ' ' : letters[bytes[index] & 0xFF];
  }
}
