package fr.passerelle.translation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without byte order mark, as the second record of a UTF-16 file has none: nearly every
 * second byte of a French text is then zero, and hardly one of the others.
 */
final class Utf16Evidence {
  private static final int SAMPLE = 4096;
  private static final double MANY = 0.7;
  private static final double FEW = 0.05;

  private Utf16Evidence() {}

  static Optional<Charset> of(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < pairs * 2; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (pairs > 0 && zeros[1] > pairs * MANY && zeros[0] < pairs * FEW) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return pairs > 0 && zeros[0] > pairs * MANY && zeros[1] < pairs * FEW
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
