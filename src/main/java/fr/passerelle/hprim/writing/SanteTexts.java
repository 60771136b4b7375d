package fr.passerelle.hprim.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Words that are no result, as a request with one text: a document of plain text, a message of one
 * professional to another.
 *
 * @param words empty where it has none
 * @param hasOtherForms whether there is more than words
 */
record SanteTexts(
    Reference subject,
    CodeableConcept kind,
    String number,
    DateTimeType when,
    String words,
    boolean hasOtherForms) {

  static SanteTexts of(Communication communication) {
    Letter letter = Letter.of(communication);
    CodeableConcept kind =
        communication.hasTopic() ? communication.getTopic() : communication.getCategoryFirstRep();
    return new SanteTexts(
        communication.getSubject(),
        kind.isEmpty() ? new CodeableConcept().setText("Message") : kind,
        letter.number(),
        communication.getSentElement(),
        String.join("\n", letter.text()),
        letter.hasOtherForms());
  }

  static SanteTexts of(DocumentReference document) {
    List<Attachment> forms =
        document.getContent().stream()
            .map(DocumentReference.DocumentReferenceContentComponent::getAttachment)
            .toList();
    String words =
        forms.stream()
            .filter(Letter::isText)
            .map(form -> new String(form.getData(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"));
    Identifier number =
        document.hasMasterIdentifier()
            ? document.getMasterIdentifier()
            : document.getIdentifierFirstRep();
    return new SanteTexts(
        document.getSubject(),
        document.getType(),
        number.hasValue() ? number.getValue() : "",
        forms.isEmpty() ? new DateTimeType() : forms.get(0).getCreationElement(),
        words,
        forms.stream().anyMatch(form -> !Letter.isText(form)));
  }

  List<SanteSegment> segments(Partner recipient) {
    if (words.isBlank()) {
      return List.of();
    }
    SanteSegment obr =
        new SanteSegment("OBR")
            .put(3, SanteSegment.words(number), 23)
            .put(4, SanteCodes.of(kind, recipient))
            .put(7, WrittenTime.of(when, recipient.zone()))
            .put(25, "F");
    return List.of(obr, SanteForms.text(words));
  }
}
