package fr.passerelle.hl7v2;

import fr.passerelle.cda.ClinicalDocumentHeader;
import fr.passerelle.cda.HeaderReading;
import fr.passerelle.translation.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Identifier;

/**
 * A document inside a message (OBX-2 ED) or pointed at (RP), with the header it has if it is a CDA.
 */
record EmbeddedDocument(
    Segment obx, Attachment attachment, Optional<ClinicalDocumentHeader> header) {

  /** All of a group, in order; what cannot be read of them is remarked on. */
  static List<EmbeddedDocument> of(Reading reading, ReportGroup group) {
    List<ReportGroup.ResultLine> lines = group.documents();
    return lines.isEmpty() && group.txa().isPresent()
        ? ofText(group).stream().toList()
        : lines.stream().map(line -> of(reading, line.obx())).toList();
  }

  /** MDM of old: the document is the text of its OBX lines. */
  private static Optional<EmbeddedDocument> ofText(ReportGroup group) {
    List<Segment> lines =
        group.values().stream()
            .map(ReportGroup.ResultLine::obx)
            .filter(obx -> List.of("TX", "FT", "ST").contains(obx.text(2)))
            .toList();
    String text =
        lines.stream()
            .flatMap(obx -> obx.repetitions(5).stream())
            .map(Field::whole)
            .collect(Collectors.joining("\n"));
    Attachment attachment =
        new Attachment()
            .setContentType("text/plain; charset=utf-8")
            .setData(text.getBytes(StandardCharsets.UTF_8));
    return lines.stream()
        .findFirst()
        .map(obx -> new EmbeddedDocument(obx, attachment, Optional.empty()));
  }

  private static EmbeddedDocument of(Reading reading, Segment obx) {
    Field value = obx.field(5);
    Attachment attachment = new Attachment();
    String title = obx.field(3).component(2);
    if (!title.isEmpty()) {
      attachment.setTitle(title);
    }
    if (obx.text(2).equals("RP")) {
      attachment.setUrl(value.text());
      attachment.setContentType(EncapsulatedData.mediaType(value.component(3), value.component(4)));
      return new EmbeddedDocument(obx, attachment, Optional.empty());
    }
    EncapsulatedData data = EncapsulatedData.of(value);
    if (!data.decoded()) {
      reading.warn(obx.place(5), "remark.document-not-decoded");
    }
    attachment.setContentType(data.mediaType()).setData(data.bytes());
    return new EmbeddedDocument(obx, attachment, header(reading, obx, data));
  }

  private static Optional<ClinicalDocumentHeader> header(
      Reading reading, Segment obx, EncapsulatedData data) {
    HeaderReading read = ClinicalDocumentHeader.in(data.bytes());
    if (read instanceof HeaderReading.Found found) {
      reading.headers().add(new Reading.HeaderAt(obx.place(5), found.header()));
      reading.note(obx.place(5), "remark.document-body-kept");
      return Optional.of(found.header());
    }
    if (read instanceof HeaderReading.Unreadable unreadable) {
      unreadable(reading, obx, unreadable.reason());
    } else if (data.mediaType().equals("text/xml")) {
      reading.warn(obx.place(5), "remark.document-no-cda");
    }
    return Optional.empty();
  }

  /** Nobody who writes clinical documents writes a DOCTYPE; the rest may be a slip. */
  private static void unreadable(Reading reading, Segment obx, HeaderReading.Reason why) {
    switch (why) {
      case DOCTYPE -> reading.refuse(Fault.DATA_TYPE, obx.place(5), "fault.document-doctype");
      case TOO_LARGE -> reading.warn(obx.place(5), "remark.document-header-too-large");
      case NOT_WELL_FORMED -> reading.warn(obx.place(5), "remark.document-not-well-formed");
    }
  }

  /** What all versions of the document share: the set's identifier, else its own. */
  Optional<Identifier> number() {
    return header.flatMap(read -> read.setId().or(read::id));
  }

  /**
   * Whether this is another form of that document: the same by its header, or without one beside a
   * CDA of the same code.
   */
  boolean isCopyOf(EmbeddedDocument other) {
    if (header.isPresent()) {
      return number().isPresent()
          && other.number().filter(that -> that.equalsDeep(number().get())).isPresent();
    }
    return other.header().isPresent() && obx.text(3).equals(other.obx().text(3));
  }
}
