package fr.passerelle.hprim;

import java.util.List;
import java.util.regex.Pattern;

/** What a text looks like, by its content alone. */
enum Resemblance {
  HPRIM_MEDECIN,
  /** The machine block alone, without the twelve lines that say whose it is. */
  HPRIM_MEDECIN_WITHOUT_HEADER,
  HPRIM_SANTE,
  HL7_V2,
  XML,
  PDF,
  ENCRYPTED,
  EMPTY,
  BINARY,
  UNKNOWN;

  private static final Pattern HPRIM_SANTE_OPENING = Pattern.compile("H[^A-Za-z0-9\\s]{4,5}.*");
  private static final int HEAD = 4096;
  private static final double MUCH = 0.05;

  static Resemblance of(String text, List<Line> lines) {
    String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
    if (head.isEmpty() && text.isBlank()) {
      return EMPTY;
    }
    Resemblance opening = opening(head);
    if (opening != UNKNOWN) {
      return opening;
    }
    return isBinary(head) ? BINARY : structure(lines);
  }

  /** Whether this room's translator should have it. */
  boolean isHprimMedecin() {
    return this == HPRIM_MEDECIN || this == HPRIM_MEDECIN_WITHOUT_HEADER;
  }

  private static Resemblance opening(String head) {
    if (head.startsWith("MSH") || head.startsWith("\u000BMSH")) {
      return HL7_V2;
    }
    if (HPRIM_SANTE_OPENING.matcher(head.lines().findFirst().orElse("")).matches()) {
      return HPRIM_SANTE;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("$APICRYPT")) {
      return ENCRYPTED;
    }
    return head.startsWith("<?xml") || head.startsWith("<!DOCTYPE") ? XML : UNKNOWN;
  }

  private static Resemblance structure(List<Line> lines) {
    if (isMachineLine(firstWritten(lines))) {
      return HPRIM_MEDECIN_WITHOUT_HEADER;
    }
    boolean marked = lines.stream().anyMatch(line -> Mark.of(line).isPresent());
    return marked || HeaderShape.at(lines, HeaderShape.start(lines)) ? HPRIM_MEDECIN : UNKNOWN;
  }

  private static String firstWritten(List<Line> lines) {
    return lines.stream().filter(line -> !line.isBlank()).map(Line::text).findFirst().orElse("");
  }

  private static boolean isMachineLine(String text) {
    return text.startsWith("RES|") || text.startsWith("TEX|");
  }

  private static boolean isBinary(String head) {
    long odd =
        head.chars().filter(c -> c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0 || c == 0xFFFD).count();
    return odd > head.length() * MUCH;
  }
}
