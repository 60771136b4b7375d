package fr.passerelle.cda;

import fr.passerelle.translation.Hl7Time;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;

/** Fills a DocumentReference, whose content is the document, with what its header says. */
public final class DocumentFromHeader {
  private static final String URI = "urn:ietf:rfc:3986";

  private final CdaElement document;
  private final ClinicalDocumentHeader header;
  private final ZoneId zone;

  private DocumentFromHeader(ClinicalDocumentHeader header, ZoneId zone) {
    this.document = header.document();
    this.header = header;
    this.zone = zone;
  }

  /**
   * Adds what the header says. Identifiers that are there stay; status, subject and encounter are
   * not the header's to say.
   *
   * @param zone of times sent without offset
   */
  public static void fill(DocumentReference reference, ClinicalDocumentHeader header, ZoneId zone) {
    DocumentFromHeader fill = new DocumentFromHeader(header, zone);
    fill.identity(reference);
    fill.participants(reference);
    fill.confidentiality(reference);
    fill.context(reference);
    reference.getContent().stream().findFirst().ifPresent(fill::content);
  }

  private void identity(DocumentReference reference) {
    header.id().ifPresent(reference::setMasterIdentifier);
    header
        .setId()
        .filter(set -> reference.getIdentifier().stream().noneMatch(set::equalsDeep))
        .ifPresent(reference::addIdentifier);
    document.first("code").flatMap(CodedElement::concept).ifPresent(reference::setType);
    document.textOf("title").ifPresent(reference::setDescription);
    RelatedDocuments.into(reference, document);
  }

  /** Authors with the structures they write for, who answers for it, who keeps it. */
  private void participants(DocumentReference reference) {
    document
        .all("author", "assignedAuthor")
        .flatMap(
            author ->
                Stream.of(
                        ParticipantReference.of(author),
                        author
                            .first("representedOrganization")
                            .flatMap(ParticipantReference::ofOrganization))
                    .flatMap(Optional::stream))
        .filter(who -> reference.getAuthor().stream().noneMatch(who::equalsDeep))
        .forEach(reference::addAuthor);
    document
        .first("legalAuthenticator", "assignedEntity")
        .flatMap(ParticipantReference::of)
        .ifPresent(reference::setAuthenticator);
    document
        .first("custodian", "assignedCustodian", "representedCustodianOrganization")
        .flatMap(ParticipantReference::ofOrganization)
        .ifPresent(reference::setCustodian);
  }

  /** What the document asks for stands beside what the message asks for. */
  private void confidentiality(DocumentReference reference) {
    header
        .confidentiality()
        .ifPresent(
            code -> {
              reference.getMeta().addSecurity(code);
              reference.addSecurityLabel(new CodeableConcept(code.copy()));
            });
  }

  private void context(DocumentReference reference) {
    document
        .all("documentationOf", "serviceEvent", "code")
        .flatMap(code -> CodedElement.concept(code).stream())
        .forEach(event -> reference.getContext().addEvent(event));
    document
        .first("documentationOf", "serviceEvent", "effectiveTime")
        .or(() -> document.first("componentOf", "encompassingEncounter", "effectiveTime"))
        .flatMap(time -> CdaPeriod.of(time, zone))
        .ifPresent(period -> reference.getContext().setPeriod(period));
    document
        .first("componentOf", "encompassingEncounter", "location", "healthCareFacility", "code")
        .flatMap(CodedElement::concept)
        .ifPresent(type -> reference.getContext().setFacilityType(type));
    practiceSetting().ifPresent(setting -> reference.getContext().setPracticeSetting(setting));
  }

  private Optional<CodeableConcept> practiceSetting() {
    return document
        .first(
            "documentationOf",
            "serviceEvent",
            "performer",
            "assignedEntity",
            "representedOrganization",
            "standardIndustryClassCode")
        .flatMap(CodedElement::concept);
  }

  /** Which model of the CI-SIS the content follows stands as its format. */
  private void content(DocumentReferenceContentComponent content) {
    DocumentModels.of(header)
        .ifPresent(
            model ->
                content.setFormat(
                    new Coding()
                        .setSystem(URI)
                        .setCode("urn:oid:" + model.oid())
                        .setDisplay(model.name())));
    Attachment attachment = content.getAttachment();
    document.value("code", "languageCode").ifPresent(attachment::setLanguage);
    document.textOf("title").ifPresent(attachment::setTitle);
    document
        .first("effectiveTime")
        .flatMap(time -> CdaPeriod.point(time, zone))
        .map(Hl7Time::toDateTime)
        .ifPresent(attachment::setCreationElement);
  }
}
