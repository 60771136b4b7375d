package fr.passerelle.translation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What strict UTF-8 says of bytes (RFC 3629): text of several bytes a letter is never met by chance
 * in another charset.
 */
record StrictText(boolean isAscii, boolean isMultiByte) {
  static StrictText utf8(byte[] bytes) {
    boolean ascii = isAscii(bytes, bytes.length);
    return new StrictText(ascii, !ascii && isUtf8(bytes));
  }

  /** Whether the charset has a character for every byte. */
  static boolean reads(byte[] bytes, Charset charset) {
    try {
      strict(charset).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A file cut off inside its last letter is still UTF-8 if it has others before. */
  private static boolean isUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, 8192));
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, false);
    } while (result.isOverflow());
    int read = bytes.length - in.remaining();
    return !result.isError() && (read == bytes.length || !isAscii(bytes, read));
  }

  private static boolean isAscii(byte[] bytes, int length) {
    boolean ascii = true;
    for (int i = 0; i < length; i++) {
      ascii &= bytes[i] >= 0;
    }
    return ascii;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
