package fr.passerelle.hl7v2;

import fr.passerelle.identity.Oid;
import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * What the document header of MDM says (TXA, HL7 v2.5 paragraph 9.6.1) where the CDA itself does
 * not.
 */
final class DocumentFromTxa {
  private static final String URI = "urn:ietf:rfc:3986";
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

  private final Reading reading;
  private final Segment txa;
  private final DocumentReference document;

  private DocumentFromTxa(Reading reading, Segment txa, DocumentReference document) {
    this.reading = reading;
    this.txa = txa;
    this.document = document;
  }

  static void complete(Reading reading, Segment txa, DocumentReference document) {
    DocumentFromTxa mapping = new DocumentFromTxa(reading, txa, document);
    mapping.identity();
    mapping.participants();
    mapping.dates();
    mapping.status();
    mapping.confidentiality();
  }

  /** By what all versions know each other, as far as TXA tells: TXA-13 the parent, else TXA-12. */
  static Optional<Identifier> number(Partner partner, Segment txa) {
    return number(partner, txa.field(13)).or(() -> number(partner, txa.field(12)));
  }

  /** A root alone, or extension and root ({@code ext^^root}), in whatever component they stand. */
  private static Optional<Identifier> number(Partner partner, Field ei) {
    String value = ei.text();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String universal = ei.component(3);
    if (universal.isEmpty() && Oid.parse(value).isPresent()) {
      return Optional.of(new Identifier().setSystem(URI).setValue("urn:oid:" + value));
    }
    return ReportKey.number(partner, ei, "documents");
  }

  private void identity() {
    Optional<Identifier> own = number(reading.partner(), txa.field(12));
    if (!document.hasMasterIdentifier()) {
      own.ifPresent(document::setMasterIdentifier);
    } else {
      own.filter(number -> !number.equalsDeep(document.getMasterIdentifier()))
          .ifPresent(number -> saysOtherwise(12));
    }
    number(reading.partner(), txa.field(13)).ifPresent(this::parent);
    ConceptFromCwe.of(reading.partner(), txa.field(2)).ifPresent(this::type);
    if (!content().hasTitle() && !txa.text(16).isEmpty()) {
      content().setTitle(txa.text(16));
    }
  }

  private void parent(Identifier parent) {
    if (!document.hasRelatesTo()) {
      document
          .addRelatesTo()
          .setCode(DocumentRelationshipType.REPLACES)
          .getTarget()
          .setType("DocumentReference")
          .setIdentifier(parent);
    } else if (document.getRelatesTo().stream()
        .noneMatch(known -> known.getTarget().getIdentifier().equalsDeep(parent))) {
      saysOtherwise(13);
    }
  }

  /** TXA-2: a code that is the document's own, whatever its system is called here. */
  private void type(CodeableConcept type) {
    if (!document.hasType()) {
      document.setType(type);
    } else if (type.hasCoding()
        && document.getType().getCoding().stream()
            .noneMatch(known -> type.getCodingFirstRep().getCode().equals(known.getCode()))) {
      saysOtherwise(2);
    }
  }

  /** The document itself outweighs what is written on its envelope. */
  private void saysOtherwise(int field) {
    reading.warn(txa.place(field), "remark.document-says-otherwise", txa.place(field));
  }

  private Attachment content() {
    return document.getContentFirstRep().getAttachment();
  }

  /** TXA-9 originator, TXA-5 who did what it is about, TXA-10 and TXA-22 who answers for it. */
  private void participants() {
    boolean authorless = !document.hasAuthor();
    for (int field : new int[] {9, 5}) {
      for (Field xcn : txa.repetitions(field)) {
        Optional<Reference> who = PractitionerFromXcn.of(reading, xcn, txa.place(field));
        who.filter(author -> authorless)
            .filter(author -> document.getAuthor().stream().noneMatch(author::equalsDeep))
            .ifPresent(document::addAuthor);
      }
    }
    for (int field : new int[] {10, 22}) {
      PractitionerFromXcn.of(reading, txa.field(field), txa.place(field))
          .filter(who -> !document.hasAuthenticator())
          .ifPresent(document::setAuthenticator);
    }
  }

  /** TXA-6 origination, else TXA-4 activity. */
  private void dates() {
    if (!txa.raw(6).isBlank()) {
      reading.time(txa, 6).ifPresent(time -> creation(time, 6));
    } else if (!content().hasCreation()) {
      reading.time(txa, 4).ifPresent(time -> creation(time, 4));
    }
  }

  private void creation(Hl7Time time, int field) {
    if (!content().hasCreation()) {
      content().setCreationElement(time.toDateTime());
    } else if (field == 6 && !time.instant().equals(content().getCreation().toInstant())) {
      saysOtherwise(field);
    }
  }

  /** TXA-17, HL7 table 0271: says more than OBX-11 of a document not yet finished. */
  private void status() {
    String completion = txa.text(17);
    boolean unfinished =
        switch (completion) {
          case "DI", "DO", "IP", "IN", "PA" -> true;
          case "", "AU", "LA" -> false;
          default -> {
            reading.warn(txa.place(17), "remark.code-unknown", "HL7 0271");
            yield false;
          }
        };
    if (unfinished && document.getDocStatus() == ReferredDocumentStatus.FINAL) {
      document.setDocStatus(ReferredDocumentStatus.PRELIMINARY);
    }
  }

  /** TXA-18, HL7 table 0272, where the CDA names no confidentiality itself. */
  private void confidentiality() {
    String code =
        switch (txa.text(18)) {
          case "V" -> "V";
          case "R" -> "R";
          case "U", "N" -> "N";
          default -> "";
        };
    boolean said =
        document.getMeta().getSecurity().stream()
            .anyMatch(label -> CONFIDENTIALITY.equals(label.getSystem()));
    if (!code.isEmpty() && !said) {
      Coding label = new Coding().setSystem(CONFIDENTIALITY).setCode(code);
      document.getMeta().addSecurity(label);
      document.addSecurityLabel(new CodeableConcept(label.copy()));
    }
  }
}
