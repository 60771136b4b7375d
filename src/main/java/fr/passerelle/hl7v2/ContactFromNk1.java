package fr.passerelle.hl7v2;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Patient.ContactComponent;

/** Somebody to turn to for the patient (NK1, HL7 v2.5 paragraph 3.4.5). */
final class ContactFromNk1 {
  private static final String RELATIONSHIP = "http://terminology.hl7.org/CodeSystem/v2-0063";
  private static final String ROLE = "http://terminology.hl7.org/CodeSystem/v2-0131";
  private static final Set<String> RELATIONSHIPS =
      Set.of(
          "SEL", "SPO", "DOM", "CHD", "GCH", "NCH", "SCH", "FCH", "DEP", "WRD", "PAR", "MTH", "FTH",
          "CGV", "GRD", "GRP", "EXF", "SIB", "BRO", "SIS", "FND", "OAD", "EME", "EMR", "ASC", "EMC",
          "OWN", "TRA", "MGR", "NON", "UNK", "OTH");
  private static final Set<String> ROLES =
      Set.of("C", "E", "F", "I", "N", "S", "U", "O", "BP", "CP", "EP", "PR");

  private ContactFromNk1() {}

  /** Empty when there is nobody to turn to. */
  static Optional<ContactComponent> of(Reading reading, Segment nk1) {
    ContactComponent contact = new ContactComponent();
    nk1.repetitions(2).stream()
        .flatMap(xpn -> NameFromXpn.of(xpn).stream())
        .limit(1)
        .forEach(contact::setName);
    AddressFromXad.of(nk1.field(4)).ifPresent(contact::setAddress);
    telecom(contact, nk1, 5, ContactPointUse.HOME);
    telecom(contact, nk1, 6, ContactPointUse.WORK);
    if (contact.isEmpty()) {
      return Optional.empty();
    }
    relationship(reading, nk1.field(3), RELATIONSHIP, RELATIONSHIPS)
        .ifPresent(contact::addRelationship);
    relationship(reading, nk1.field(7), ROLE, ROLES).ifPresent(contact::addRelationship);
    return Optional.of(contact);
  }

  private static void telecom(
      ContactComponent contact, Segment nk1, int field, ContactPointUse use) {
    nk1.repetitions(field)
        .forEach(xtn -> TelecomFromXtn.of(xtn, use).ifPresent(contact::addTelecom));
  }

  private static Optional<CodeableConcept> relationship(
      Reading reading, Field cwe, String system, Set<String> known) {
    if (!known.contains(cwe.text())) {
      return ConceptFromCwe.of(reading.partner(), cwe);
    }
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(system).setCode(cwe.text());
    String text = cwe.component(2);
    return Optional.of(text.isEmpty() ? concept : concept.setText(text));
  }
}
