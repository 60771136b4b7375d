package fr.passerelle.hl7v2;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Data inside a field (data type ED, HL7 v2.5 paragraph 2.A.24).
 *
 * @param mediaType by ED.2 and ED.3
 * @param bytes the data; where its encoding cannot be undone, as it came
 * @param decoded whether the bytes are what the sender meant
 */
record EncapsulatedData(String mediaType, byte[] bytes, boolean decoded) {
  private static final int DATA = 5;

  static EncapsulatedData of(Field ed) {
    ed.text(); // ED.1: the source application
    String type = mediaType(ed.component(2), ed.component(3));
    Optional<byte[]> decoded = decoded(ed, ed.component(4).strip().toUpperCase(Locale.ROOT));
    return decoded
        .map(bytes -> new EncapsulatedData(type, bytes, true))
        .orElseGet(
            () ->
                new EncapsulatedData(
                    "text/plain", ed.rest(DATA).getBytes(StandardCharsets.UTF_8), false));
  }

  /** ED.2 and ED.3 (RP.3 and RP.4 alike), HL7 tables 0191 and 0291. */
  static String mediaType(String typeSent, String subtypeSent) {
    String type = typeSent.toLowerCase(Locale.ROOT);
    String subtype = subtypeSent.toLowerCase(Locale.ROOT);
    return switch (subtype) {
      case "pdf" -> "application/pdf";
      case "xml", "x-hl7-cda-level-one" -> "text/xml";
      case "html" -> "text/html";
      case "rtf" -> "application/rtf";
      case "jpeg", "jpg" -> "image/jpeg";
      case "png", "tiff", "gif" -> "image/" + subtype;
      default ->
          type.equals("text") || type.equals("tx") ? "text/plain" : "application/octet-stream";
    };
  }

  /** ED.4, HL7 table 0299, and the uuencoding of old senders, whose alphabet has delimiters. */
  private static Optional<byte[]> decoded(Field ed, String encoding) {
    return switch (encoding) {
      case "BASE64" -> base64(ed.component(DATA));
      case "HEX" -> hexadecimal(ed.component(DATA));
      case "UU", "UUENCODE", "UUENCODED", "X-UUENCODE" -> UuencodedData.decode(ed.rest(DATA));
      case "A", "" ->
          UuencodedData.begins(ed.rest(DATA))
              ? UuencodedData.decode(ed.rest(DATA))
              : Optional.of(ed.component(DATA).getBytes(StandardCharsets.UTF_8));
      default -> Optional.empty();
    };
  }

  private static Optional<byte[]> base64(String text) {
    try {
      // Bytes of Latin-1 where all is ASCII; any other letter fails as it must.
      byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
      int length = withoutBlanks(ascii);
      byte[] compact = length == ascii.length ? ascii : java.util.Arrays.copyOf(ascii, length);
      return Optional.of(Base64.getDecoder().decode(compact));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Moves what is no blank to the front, in place: payloads are large. */
  private static int withoutBlanks(byte[] bytes) {
    int length = 0;
    for (byte each : bytes) {
      if (each > ' ') {
        bytes[length++] = each;
      }
    }
    return length;
  }

  private static Optional<byte[]> hexadecimal(String text) {
    try {
      return Optional.of(java.util.HexFormat.of().parseHex(text.replaceAll("\\s", "")));
    } catch (IllegalArgumentException notHexadecimal) {
      return Optional.empty();
    }
  }
}
