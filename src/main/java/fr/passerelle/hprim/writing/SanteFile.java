package fr.passerelle.hprim.writing;

import fr.passerelle.hprim.sante.SegmentWriting;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenTime;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file about one person: H, P and what is said, L (HPRIM Santé chapters 7 and 14), longer
 * segments continued by A (paragraph 5.8).
 *
 * @param context H-6: ORU or ADM
 * @param link H-12.2: L for laboratories, R for radiology, C for others
 */
record SanteFile(Partner recipient, Instant at, String context, String link) {
  private static final String US = "PASSERELLE";
  private static final String VERSION = "H2.4";
  private static final BigInteger NAMES = BigInteger.valueOf(36).pow(8);
  private static final int RADIX = 36;

  /** With the ranks of its segments: of OBR in the file, of OBX and C in what they stand below. */
  String text(SanteSegment person, List<SanteSegment> content) {
    rank(content);
    String body =
        content.stream()
            .map(SanteSegment::toString)
            .map(SegmentWriting::lines)
            .collect(Collectors.joining("", SegmentWriting.lines(person.toString()), ""));
    int segments = content.size() + 3;
    SanteSegment end =
        new SanteSegment("L").put(1, "1").put(3, "1").put(4, Integer.toString(segments));
    return SegmentWriting.lines(header(body).toString())
        + body
        + SegmentWriting.lines(end.toString());
  }

  private SanteSegment header(String body) {
    return new SanteSegment("H")
        .put(1, "~^\\&")
        .put(2, name(body))
        .put(4, SanteSegment.components(US, US), 40)
        .put(6, context)
        .put(9, SanteSegment.components(recipient.id(), recipient.id()), 40)
        .put(11, recipient.processing() == Partner.Processing.TEST ? "T" : "P")
        .put(12, SanteSegment.components(VERSION, link))
        .put(13, WrittenTime.of(at, recipient.zone()));
  }

  private static void rank(List<SanteSegment> content) {
    Map<String, Integer> ranks = new HashMap<>();
    for (SanteSegment segment : content) {
      if (segment.name().equals("OBR")) {
        ranks.keySet().removeIf(name -> !name.equals("OBR"));
      }
      if (!segment.name().equals("C")) {
        ranks.remove("C");
      }
      segment.put(1, Integer.toString(ranks.merge(segment.name(), 1, Integer::sum)));
    }
  }

  /** H-2: twelve characters, the same for the same content, so that it is known when sent again. */
  private String name(String body) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((recipient.id() + context + body).getBytes(StandardCharsets.UTF_8));
      String name = new BigInteger(1, hash).mod(NAMES).toString(RADIX).toUpperCase(Locale.ROOT);
      return "0".repeat(8 - name.length()) + name + ".HPR";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every platform has it
    }
  }
}
