package fr.passerelle.hl7v2;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Data as uuencode writes it (POSIX.1-2017): lines of at most 45 bytes, each with its length. */
final class UuencodedData {
  private static final Pattern BEGIN = Pattern.compile("\\s*begin [0-7]{3,4} [^\\r\\n]*");
  private static final int MASK = 0x3F;
  private static final int LONGEST_LINE = 45;

  private UuencodedData() {}

  static boolean begins(String text) {
    return BEGIN.matcher(text).lookingAt();
  }

  /** Empty when a line is not what its length says. Line ends may also be {@code \n} and blanks. */
  static Optional<byte[]> decode(String text) {
    ByteArrayOutputStream data = new ByteArrayOutputStream(text.length());
    boolean inside = !begins(text);
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (!inside) {
        inside = begins(line);
      } else if (line.strip().equals("end") || isEmpty(line)) {
        return data.size() == 0 ? Optional.empty() : Optional.of(data.toByteArray());
      } else if (!line(line.getBytes(StandardCharsets.ISO_8859_1), data)) {
        return Optional.empty();
      }
    }
    return data.size() == 0 ? Optional.empty() : Optional.of(data.toByteArray());
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.strip().equals("`");
  }

  private static boolean line(byte[] line, ByteArrayOutputStream data) {
    int count = value(line[0]);
    int groups = (count + 2) / 3;
    // Blanks at the end of a line are often lost on the way.
    if (count > LONGEST_LINE || line.length > 2 + groups * 4) {
      return false;
    }
    for (int at = 1, left = count; left > 0; at += 4, left -= 3) {
      int group = 0;
      for (int digit = 0; digit < 4; digit++) {
        int letter = at + digit < line.length ? line[at + digit] : ' ';
        if (letter < ' ' || letter > '`') {
          return false;
        }
        group = group << 6 | value((byte) letter);
      }
      for (int byteOf = 0; byteOf < Math.min(left, 3); byteOf++) {
        data.write(group >> 16 - 8 * byteOf);
      }
    }
    return true;
  }

  private static int value(byte letter) {
    return letter - ' ' & MASK;
  }
}
