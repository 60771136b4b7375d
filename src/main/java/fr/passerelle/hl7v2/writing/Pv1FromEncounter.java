package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** What holds for a stay as a whole (PV1, PV2, ZFM of IHE PAM FR 2.11). */
final class Pv1FromEncounter {
  private final Encounter stay;
  private final Partner recipient;
  private final Numbers numbers;
  private final Professionals professionals;

  Pv1FromEncounter(Encounter stay, SaidResources said, Partner recipient) {
    this.stay = stay;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
    this.professionals = new Professionals(said, numbers);
  }

  /**
   * @param place where the person is by the movement; absent where it is not known
   */
  Line pv1(Optional<Reference> place, boolean ended) {
    Encounter.EncounterHospitalizationComponent around = stay.getHospitalization();
    Line pv1 =
        new Line("PV1")
            .put(1, "1")
            .put(2, visitClass())
            .put(3, place.map(new Places(numbers)::pl).orElse(""))
            .put(4, code(stay.getTypeFirstRep()))
            .repeated(7, participants("ATND"))
            .repeated(8, participants("REF"))
            .repeated(9, participants("CON"))
            .put(10, code(stay.getServiceType()))
            .put(14, local(around.getAdmitSource(), "HL70023"))
            .repeated(17, participants("ADM"))
            .put(19, number("VN"))
            .put(44, Times.of(stay.getPeriod().getStartElement(), recipient));
    if (ended) {
      pv1.put(36, circumstances(around.getDischargeDisposition()))
          .put(37, establishment(around.getDestination()))
          .put(45, Times.of(stay.getPeriod().getEndElement(), recipient));
    }
    return pv1;
  }

  /** PV2-3 coded, PV2-12 in words. */
  Line pv2() {
    Line pv2 = new Line("PV2");
    for (CodeableConcept reason : stay.getReasonCode()) {
      pv2.put(reason.hasCoding() ? 3 : 12, reason.hasCoding() ? Codes.of(reason) : words(reason));
    }
    return pv2;
  }

  Line zfm(boolean ended) {
    CodeableConcept source = stay.getHospitalization().getAdmitSource();
    CodeableConcept end = stay.getHospitalization().getDischargeDisposition();
    Line zfm =
        new Line("ZFM")
            .put(1, local(source, "pmsi-mode-entree"))
            .put(3, local(source, "pmsi-provenance"))
            .put(5, local(source, "pmsi-passage-urgences"));
    return ended
        ? zfm.put(2, local(end, "pmsi-mode-sortie")).put(4, local(end, "pmsi-destination"))
        : zfm;
  }

  /** PV1-19 the visit, PID-18 the administrative file. */
  String number(String type) {
    List<Identifier> all = stay.getIdentifier().stream().filter(Identifier::hasValue).toList();
    return all.stream()
        .filter(number -> Codes.code(number.getType()).equals(type))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(number -> type.equals("VN") && Codes.code(number.getType()).isEmpty())
                    .findFirst())
        .map(numbers::cx)
        .orElse("");
  }

  /** HL7 table 0004. */
  private String visitClass() {
    String code = stay.getClass_().hasCode() ? stay.getClass_().getCode() : "";
    return switch (code) {
      case "IMP", "ACUTE", "NONAC", "SS" -> "I";
      case "EMER" -> "E";
      case "PRENC" -> "P";
      case "AMB", "HH", "VR", "FLD", "OBSENC" -> "O";
      default -> "N";
    };
  }

  private List<String> participants(String type) {
    return stay.getParticipant().stream()
        .filter(part -> Codes.code(part.getTypeFirstRep()).equals(type))
        .filter(
            part -> !part.hasPeriod() || !part.getPeriod().hasEnd() || stay.getPeriod().hasEnd())
        .map(EncounterParticipantComponent::getIndividual)
        .map(professionals::xcn)
        .toList();
  }

  private static String code(CodeableConcept concept) {
    return Line.escape(Codes.code(concept));
  }

  private static String words(CodeableConcept reason) {
    return Line.escape(reason.getText());
  }

  /** PV1-36: French circumstances, else the recipient's own. */
  private String circumstances(CodeableConcept disposition) {
    return disposition.getCoding().stream()
        .filter(coding -> coding.hasSystem() && coding.getSystem().endsWith("circonstances-sortie"))
        .findFirst()
        .map(Coding::getCode)
        .map(Line::escape)
        .orElseGet(() -> local(disposition, "HL70112"));
  }

  private String local(CodeableConcept concept, String system) {
    return concept.getCoding().stream()
        .filter(coding -> recipient.localSystem(system).equals(coding.getSystem()))
        .findFirst()
        .map(Coding::getCode)
        .map(Line::escape)
        .orElse("");
  }

  private static String establishment(Reference where) {
    Identifier number = where.getIdentifier();
    return number.hasValue() ? Line.escape(number.getValue()) : "";
  }
}
