package fr.passerelle.hl7v2.writing;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Patient.ContactComponent;

/** Somebody to turn to (NK1, HL7 v2.5 paragraph 3.4.5). */
final class Nk1FromContact {
  /** HL7 tables 0063 and 0131, by the names French messages give them. */
  private static final String FAMILY = "HL70063";

  private static final String ROLE = "HL70131";

  private Nk1FromContact() {}

  static Line of(ContactComponent contact, int rank) {
    return new Line("NK1")
        .put(1, Integer.toString(rank))
        .put(2, contact.hasName() ? DataTypes.xpn(contact.getName()) : "")
        .put(3, relationship(contact, true))
        .put(
            4,
            contact.hasAddress()
                ? DataTypes.xad(contact.getAddress(), DataTypes.use(contact.getAddress()))
                : "")
        .repeated(5, DataTypes.telecoms(contact.getTelecom(), false))
        .repeated(6, DataTypes.telecoms(contact.getTelecom(), true))
        .put(7, relationship(contact, false));
  }

  private static String relationship(ContactComponent contact, boolean family) {
    return contact.getRelationship().stream()
        .filter(concept -> isFamily(concept) == family)
        .findFirst()
        .map(
            concept ->
                Line.components(Codes.code(concept), concept.getText(), family ? FAMILY : ROLE))
        .orElse("");
  }

  /** Whatever is no role of HL7 table 0131 says what the person is to the patient. */
  private static boolean isFamily(CodeableConcept concept) {
    String system = concept.getCodingFirstRep().getSystem();
    return system == null || !system.endsWith("v2-0131");
  }
}
