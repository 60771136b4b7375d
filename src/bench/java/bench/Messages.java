package bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The messages that {@link Translating} counts: those of an invented laboratory. */
final class Messages {
  private static final int RESULTS = 40;
  private static final int DOCUMENT = 600_000;

  private Messages() {}

  /**
   * HPRIM Médecin in windows-1252, 30 KB: four fifths text, sixty RES lines with two values each.
   */
  static byte[] hprim() {
    String header =
        """
        PAT00417
        MESURE-DUPONT
        Élodie
        12 RUE DE LA SOURCE
        BÂTIMENT C
        64000 VILLE D'ESSAI
        04/05/1961
        2610564000000 11
        D240117
        17/03/2026
        LAB64     LABORATOIRE DE LA SOURCE
        MED01     DR ESSAI MARTIN
        """;
    String text =
        lines(375, "    Dosage n°%d réalisé sur sérum (méthode enzymatique)     %d,%d g/l");
    String results =
        lines(60, "RES|DOSAGE %d|B%d|N|%d.5|g/l|1.0|9.0|N|F|%<d5|mg/dl|10|90")
            + lines(20, "TEX|Résultat %d contrôlé");
    String file =
        header + "\n" + text + "****LAB****\n" + results + "****FIN****\n****FINFICHIER****\n";
    return file.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
  }

  private static String lines(int number, String form) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(n -> String.format(Locale.ROOT, form, n, n % 9, n % 7))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** ORU^R01 with forty results. */
  static byte[] results() {
    return LaboratoryReports.report(1, RESULTS);
  }

  /** ORU^R01 that carries a CDA of level 1 in base64. */
  static byte[] cda() {
    String body = Base64.getEncoder().encodeToString(noise(DOCUMENT * 3 / 4));
    String cda =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\">"
            + "<realmCode code=\"FR\"/><typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/>"
            + "<templateId root=\"2.16.840.1.113883.2.8.2.1\"/><id root=\"1.2.250.1.999.1\" extension=\"1\"/>"
            + "<code code=\"11502-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>CR</title>"
            + "<effectiveTime value=\"20260302101500+0100\"/><confidentialityCode code=\"N\""
            + " codeSystem=\"2.16.840.1.113883.5.25\"/><languageCode code=\"fr-FR\"/>"
            + "<recordTarget><patientRole><id root=\"1.2.250.1.999.9\" extension=\"P1\"/><patient>"
            + "<name><family qualifier=\"BR\">MESURE</family><given>Élodie</given></name>"
            + "<administrativeGenderCode code=\"F\" codeSystem=\"2.16.840.1.113883.5.1\"/>"
            + "<birthTime value=\"19610504\"/></patient></patientRole></recordTarget>"
            + "<component><nonXMLBody><text mediaType=\"application/pdf\" representation=\"B64\">"
            + body
            + "</text></nonXMLBody></component></ClinicalDocument>";
    return document("XML", cda.getBytes(StandardCharsets.UTF_8));
  }

  /** ORU^R01 that carries a PDF in base64. */
  static byte[] pdf() {
    byte[] pdf = noise(DOCUMENT);
    System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 9);
    return document("PDF", pdf);
  }

  private static byte[] document(String type, byte[] content) {
    return LaboratoryReports.document(
        type.equals("XML") ? "^TEXT^XML^Base64^" : "^application^PDF^Base64^",
        Base64.getEncoder().encodeToString(content));
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(42).nextBytes(bytes);
    return bytes;
  }
}
