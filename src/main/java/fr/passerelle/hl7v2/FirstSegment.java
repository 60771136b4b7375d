package fr.passerelle.hl7v2;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether bytes begin as HL7 v2 does: MSH, or the head of a file or batch. */
final class FirstSegment {
  private static final Pattern HEAD = Pattern.compile("(?:MSH|FHS|BHS)[^\\w\\s].*", Pattern.DOTALL);
  private static final int ENOUGH = 64;

  private FirstSegment() {}

  static boolean isHl7(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
    // Byte order mark of UTF-8, block start of MLLP, blanks.
    return HEAD.matcher(start.replaceFirst("^(?:\u00EF\u00BB\u00BF)?[\\s\u000B]*", "")).matches();
  }
}
