package fr.passerelle.translation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The byte order marks of Unicode (section 23.8) that French senders write. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final byte[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(each -> each.opens(bytes)).findFirst();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }

  private boolean opens(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
  }
}
