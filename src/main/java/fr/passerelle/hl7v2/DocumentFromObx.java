package fr.passerelle.hl7v2;

import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** A document inside a message (OBX-2 ED) or pointed at (RP): kept as it came, never dropped. */
final class DocumentFromObx {
  private static final Set<String> TYPES = Set.of("ED", "RP");

  private DocumentFromObx() {}

  static boolean isDocument(Segment obx) {
    return TYPES.contains(obx.text(2));
  }

  static DocumentReference of(
      Reading reading, ReportGroup group, Segment obx, ReportKey key, List<Coding> labels) {
    DocumentReference document = new DocumentReference();
    Identifier identifier = key.line(obx);
    OwnedId.give(document, reading.partner(), identifier);
    labels.forEach(document.getMeta()::addSecurity);
    document.addIdentifier(identifier);
    status(document, obx.text(11));
    document.setType(type(reading, group, obx));
    document.setSubject(new Reference(Translated.SUBJECT));
    labels.forEach(label -> document.addSecurityLabel(new CodeableConcept(label)));
    VisitOfReport.of(reading).ifPresent(visit -> document.getContext().addEncounter(visit));
    reading
        .time(reading.message().header(), 7) // MSH-7: when it was sent
        .ifPresent(time -> document.setDateElement(time.toInstant()));
    document.addContent().setAttachment(attachment(reading, obx));
    return document;
  }

  /** OBX-11: first transmission F, replacement C, deletion D. */
  private static void status(DocumentReference document, String code) {
    boolean withdrawn = code.equals("D") || code.equals("W") || code.equals("X");
    document.setStatus(
        withdrawn ? DocumentReferenceStatus.ENTEREDINERROR : DocumentReferenceStatus.CURRENT);
    switch (code) {
      case "F" -> document.setDocStatus(ReferredDocumentStatus.FINAL);
      case "C" -> document.setDocStatus(ReferredDocumentStatus.AMENDED);
      case "P", "R", "S" -> document.setDocStatus(ReferredDocumentStatus.PRELIMINARY);
      case "D", "W", "X" -> document.setDocStatus(ReferredDocumentStatus.ENTEREDINERROR);
      default -> {
        // not said
      }
    }
  }

  private static CodeableConcept type(Reading reading, ReportGroup group, Segment obx) {
    return ConceptFromCwe.of(reading.partner(), obx.field(3))
        .or(() -> ConceptFromCwe.of(reading.partner(), group.obr().field(4)))
        .orElse(null);
  }

  private static Attachment attachment(Reading reading, Segment obx) {
    Field value = obx.field(5);
    Attachment attachment = new Attachment();
    title(obx).ifPresent(attachment::setTitle);
    if (obx.text(2).equals("RP")) {
      return attachment.setUrl(value.text()).setContentType(mediaType(value));
    }
    // ED.4: encoding, ED.5: data
    Optional<byte[]> data = decoded(value.component(4), value.component(5));
    if (data.isEmpty()) {
      reading.warn(obx.place(5), "remark.document-not-decoded");
      byte[] raw = value.component(5).getBytes(StandardCharsets.UTF_8);
      mediaType(value);
      return attachment.setContentType("text/plain").setData(raw);
    }
    return attachment.setContentType(mediaType(value)).setData(data.get());
  }

  private static Optional<String> title(Segment obx) {
    String title = obx.field(3).component(2);
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  /** ED.2 and ED.3 (RP.3 and RP.4 alike), HL7 tables 0191 and 0291. */
  private static String mediaType(Field value) {
    value.text();
    String type = value.component(2).toLowerCase(Locale.ROOT);
    String subtype = value.component(3).toLowerCase(Locale.ROOT);
    return switch (subtype) {
      case "pdf" -> "application/pdf";
      case "xml" -> "text/xml";
      case "html" -> "text/html";
      case "rtf" -> "application/rtf";
      case "jpeg", "jpg" -> "image/jpeg";
      case "png", "tiff", "gif" -> "image/" + subtype;
      default ->
          type.equals("text") || type.equals("tx") ? "text/plain" : "application/octet-stream";
    };
  }

  private static Optional<byte[]> decoded(String encoding, String data) {
    if (!encoding.equalsIgnoreCase("Base64")) {
      return encoding.equalsIgnoreCase("A") || encoding.isEmpty()
          ? Optional.of(data.getBytes(StandardCharsets.UTF_8))
          : Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(data.replaceAll("\\s", "")));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
