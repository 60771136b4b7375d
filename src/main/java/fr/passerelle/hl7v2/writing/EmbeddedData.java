package fr.passerelle.hl7v2.writing;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;

/** A document inside a message (data type ED, HL7 v2.5 paragraph 2.A.24), in base 64. */
record EmbeddedData(Attachment attachment) {

  /** Empty when the attachment has no data: an address alone is nothing to send. */
  static Optional<EmbeddedData> of(Attachment attachment) {
    return attachment.hasData() ? Optional.of(new EmbeddedData(attachment)) : Optional.empty();
  }

  Line obx(String code) {
    return new Line("OBX").put(2, "ED").put(3, code).put(5, value());
  }

  private String value() {
    String type =
        attachment.hasContentType() ? attachment.getContentType() : "application/octet-stream";
    String[] parts = type.replaceFirst(";.*", "").strip().split("/", 2);
    String subtype = parts.length > 1 ? parts[1] : "";
    return Line.joined(
        "^",
        List.of(
            "",
            Line.escape(parts[0]),
            Line.escape(subtype.equals("xml") ? "XML" : subtype.toLowerCase(Locale.ROOT)),
            "Base64",
            Base64.getEncoder().encodeToString(attachment.getData())));
  }
}
