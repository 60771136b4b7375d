package fr.passerelle.hl7v2;

import fr.passerelle.identity.StrictTraits;
import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient.ContactComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * Somebody close to the person (NK1, HL7 v2.5 paragraph 3.4.5) as a resource that others can point
 * at: known by the sender's number (NK1-33), else by name. Who is to be turned to now stands in
 * {@code Patient.contact}, which the next message replaces.
 */
final class RelatedPersonFromNk1 {
  private RelatedPersonFromNk1() {}

  /**
   * Empty without a name.
   *
   * @param number of the person they are close to
   */
  static Optional<RelatedPerson> of(Reading reading, Segment nk1, Identifier number) {
    Optional<ContactComponent> contact = ContactFromNk1.of(reading, nk1);
    return contact.filter(ContactComponent::hasName).map(known -> of(reading, nk1, number, known));
  }

  private static RelatedPerson of(
      Reading reading, Segment nk1, Identifier number, ContactComponent contact) {
    RelatedPerson person = new RelatedPerson();
    Identifier identifier = identifier(reading, nk1, number, contact.getName());
    OwnedId.give(person, reading.partner(), identifier);
    person.addIdentifier(identifier);
    person.setPatient(new Reference(Translated.SUBJECT));
    contact.getRelationship().forEach(role -> person.addRelationship(role.copy()));
    person.addName(contact.getName().copy());
    contact.getTelecom().forEach(telecom -> person.addTelecom(telecom.copy()));
    if (contact.hasAddress()) {
      person.addAddress(contact.getAddress().copy());
    }
    reading.time(nk1, 16).ifPresent(time -> person.setBirthDateElement(time.toDate()));
    // NK1-8 and NK1-9: since when and until when
    reading.time(nk1, 8).ifPresent(time -> person.getPeriod().setStartElement(time.toDateTime()));
    reading.time(nk1, 9).ifPresent(time -> person.getPeriod().setEndElement(time.toDateTime()));
    return person;
  }

  private static Identifier identifier(
      Reading reading, Segment nk1, Identifier number, HumanName name) {
    Field cx = nk1.field(33);
    String system = SystemUri.ofComponent(reading.partner(), cx, 4, "contacts");
    return IdentifierFromCx.of(reading.partner(), cx, system)
        .orElseGet(
            () ->
                new Identifier()
                    .setSystem(number.getSystem())
                    .setValue(number.getValue() + ".nk1." + key(name)));
  }

  /** The same for the same name however it is spelt, and not the name itself. */
  private static String key(HumanName name) {
    String family = Optional.ofNullable(name.getFamily()).orElse("");
    String folded =
        StrictTraits.fold(family) + '|' + StrictTraits.fold(name.getGivenAsSingleString());
    return UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
