package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * A small document in the place of one that was sent inside a message: a PDF for a PDF, a text for
 * anything else, and for a CDA one whose header names the person the message names now.
 */
final class InventedDocument {
  /** Stands for a CDA until it is known whom the message names. */
  private static final String LATER = "\u0001CDA\u0001";

  private static final String TEXT = "Document inventé.";

  private InventedDocument() {}

  /** Empty where the data is no base64. */
  static Optional<String> inPlaceOf(String sent) {
    return decoded(sent)
        .map(
            data -> {
              if (data.startsWith("%PDF")) {
                return base64(pdf());
              }
              return data.contains("<ClinicalDocument") ? LATER : base64(TEXT);
            });
  }

  /** The message with a CDA wherever one has to be. */
  static String into(String text, String format) {
    if (!text.contains(LATER)) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Anatomy.of(format, bytes, StandardCharsets.UTF_8)
        .map(message -> text.replace(LATER, base64(cda(message))))
        .orElse(text.replace(LATER, base64(TEXT)));
  }

  private static Optional<String> decoded(String sent) {
    try {
      byte[] data = Base64.getDecoder().decode(sent);
      return data.length == 0
          ? Optional.empty()
          : Optional.of(new String(data, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** CI-SIS, structuration minimale: identity of the patient, date, confidentiality. */
  private static String cda(Anatomy message) {
    return "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><realmCode code=\"FR\"/>"
        + "<typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/>"
        + "<templateId root=\"2.16.840.1.113883.2.8.2.1\"/><templateId root=\"1.2.250.1.213.1.1.1.1\"/>"
        + "<title>"
        + TEXT
        + "</title><effectiveTime value=\""
        + value(message, "MSH", 7, 1)
        + "\"/><confidentialityCode code=\"N\" codeSystem=\"2.16.840.1.113883.5.25\"/>"
        + "<languageCode code=\"fr-FR\"/><recordTarget><patientRole>"
        + ins(message)
        + "<patient><name><family qualifier=\"BR\">"
        + value(message, "PID", 5, 1)
        + "</family><given qualifier=\"BR\">"
        + value(message, "PID", 5, 2)
        + "</given></name><administrativeGenderCode code=\""
        + value(message, "PID", 8, 1)
        + "\" codeSystem=\"2.16.840.1.113883.5.1\"/><birthTime value=\""
        + value(message, "PID", 7, 1)
        + "\"/></patient></patientRole></recordTarget><component><nonXMLBody><text>"
        + TEXT
        + "</text></nonXMLBody></component></ClinicalDocument>";
  }

  private static String ins(Anatomy message) {
    return message.fields().stream()
        .filter(field -> message.value(field).equals(Replacement.TEST_OID))
        .filter(field -> is(field, "PID", 3, 4))
        .findFirst()
        .map(oid -> value(message, "PID", 3, 1, oid.rank()))
        .map(number -> "<id root=\"" + Replacement.TEST_OID + "\" extension=\"" + number + "\"/>")
        .orElse("");
  }

  private static String value(Anatomy message, String segment, int field, int component) {
    return value(message, segment, field, component, 1);
  }

  private static String value(Anatomy message, String segment, int field, int component, int rank) {
    return message.fields().stream()
        .filter(each -> is(each, segment, field, component) && each.rank() == rank)
        .map(message::value)
        .findFirst()
        .map(value -> value.replace("&", "&amp;").replace("<", "&lt;"))
        .orElse("");
  }

  private static boolean is(RawField field, String segment, int number, int component) {
    return field.place().segment().equals(segment)
        && field.place().repetition() == 1
        && field.place().field() == number
        && field.component() == component;
  }

  /** One page with one line (ISO 32000-1, 7.5), its cross-reference table counted. */
  private static String pdf() {
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length 44>>stream\nBT/F 14 Tf 72 760 Td(Document invente.)Tj ET\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
    }
    int start = pdf.length();
    return pdf.append("xref\n0 6\n")
        .append(table)
        .append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString();
  }
}
