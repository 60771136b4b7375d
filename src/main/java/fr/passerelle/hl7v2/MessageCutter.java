package fr.passerelle.hl7v2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a frame or file into messages: MLLP blocks (HL7 v2.5 appendix C), batches with FHS, BHS, BTS
 * and FTS (paragraph 2.10.3), or messages one after the other. Works on bytes, because each message
 * names its own charset.
 */
final class MessageCutter {
  private static final byte BLOCK_START = 0x0B;
  private static final byte BLOCK_END = 0x1C;
  private static final List<String> ENVELOPE = List.of("FHS", "BHS", "BTS", "FTS");

  private final byte[] bytes;
  private final List<byte[]> pieces = new ArrayList<>();
  private final BatchCounts counts = new BatchCounts();
  private int start;
  private int seen = -1;

  private MessageCutter(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @param pieces the messages, in order; what stands between them and is no envelope is a piece of
   *     its own
   * @param counts what their batches say of how many there are
   */
  record Cut(List<byte[]> pieces, BatchCounts counts) {}

  static Cut cut(byte[] bytes) {
    MessageCutter cutter = new MessageCutter(bytes);
    for (int line = 0; line < bytes.length; line = cutter.nextLine(line)) {
      cutter.lookAt(line);
    }
    cutter.endPiece(bytes.length);
    List<byte[]> pieces = cutter.pieces.isEmpty() ? List.of(bytes) : cutter.pieces;
    return new Cut(pieces, cutter.counts);
  }

  private void lookAt(int line) {
    int first = skipBlanks(line);
    if (first == seen) {
      return; // a blank line before it led there
    }
    seen = first;
    if (startsWith("MSH", first)) {
      endPiece(first);
      counts.message();
    } else if (ENVELOPE.stream().anyMatch(name -> startsWith(name, first))) {
      endPiece(first);
      start = nextLine(first);
      counts.envelope(new String(bytes, first, start - first, ISO_8859_1), pieces.size());
    }
  }

  private void endPiece(int end) {
    if (hasContent(start, end)) {
      boolean isAll = start == 0 && end == bytes.length;
      pieces.add(isAll ? bytes : Arrays.copyOfRange(bytes, start, end));
    }
    start = end;
  }

  private boolean hasContent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(bytes[i]) && !isByteOrderMark(i)) {
        return true;
      }
    }
    return false;
  }

  private int nextLine(int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\r' || bytes[i] == '\n' || bytes[i] == BLOCK_END) {
        return i + 1;
      }
    }
    return bytes.length;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < bytes.length && (isBlank(bytes[i]) || isByteOrderMark(i))) {
      i++;
    }
    return i;
  }

  private boolean startsWith(String name, int at) {
    boolean fits = at + name.length() < bytes.length;
    for (int i = 0; fits && i < name.length(); i++) {
      fits = bytes[at + i] == name.charAt(i);
    }
    return fits && !Character.isLetterOrDigit(bytes[at + name.length()] & 0xFF);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == BLOCK_START || b == BLOCK_END;
  }

  private boolean isByteOrderMark(int at) {
    int unsigned = bytes[at] & 0xFF;
    return at < 3 && (unsigned == 0xEF || unsigned == 0xBB || unsigned == 0xBF);
  }
}
