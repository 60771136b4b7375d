package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** The segment P as a Patient (HPRIM Santé chapter 8). */
final class PatientFromP {
  private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
  private static final String MERGE = "FU";

  private final Reading reading;
  private final Segment p;

  PatientFromP(Reading reading, Segment p) {
    this.reading = reading;
    this.p = p;
  }

  Patient patient() {
    Patient patient = new Patient();
    patient.setId(Translated.SUBJECT);
    identifiers().forEach(patient::addIdentifier);
    names(patient);
    reading.time(p, 7).ifPresent(date -> patient.setBirthDateElement(new DateType(date.day())));
    gender().ifPresent(patient::setGender);
    address().ifPresent(patient::addAddress);
    telecom(patient);
    reading.time(p, 33).ifPresent(death -> patient.setDeceased(death.toDateTime()));
    if (p.has(11)) {
      reading.note(p.place(11), "patient.insUnqualified"); // nothing says how it was checked
    }
    if (p.has(13)) {
      reading.note(p.place(13), "patient.doctorsProposed");
    }
    return patient;
  }

  /** P-2 is the requester's number, P-3 the executant's: the context says which is the sender's. */
  private List<Identifier> identifiers() {
    boolean isRequester = reading.context().isFromRequester();
    String own = p.text(isRequester ? 2 : 3);
    String other = p.text(isRequester ? 3 : 2);
    if (own.isEmpty() && other.isEmpty()) {
      reading.warn(p.place(2), "patient.noNumber");
    }
    return Stream.of(
            own(own), number(isRequester ? "patient-executant" : "patient-demandeur", other))
        .filter(Identifier::hasValue)
        .toList();
  }

  private Identifier own(String value) {
    Identifier identifier = number("patient", value);
    reading.partner().identityDomain().ifPresent(identifier::setSystem);
    return identifier.setUse(Identifier.IdentifierUse.USUAL);
  }

  private Identifier number(String system, String value) {
    Identifier identifier = reading.identifier(system, value);
    identifier.getType().addCoding().setSystem(IDENTIFIER_TYPES).setCode("PI");
    return value.isEmpty() ? new Identifier() : identifier;
  }

  /** P-2.2 and P-2.3: a number that loses in a merge. */
  List<Identifier> mergedAway() {
    if (!p.has(2) || reading.context() != Context.ADM || p.field(2).size() < 2) {
      return List.of();
    }
    String loser = p.field(2).component(2);
    boolean isMerge = p.field(2).component(3).equals(MERGE);
    if (loser.isEmpty()) {
      return List.of();
    }
    if (!isMerge) {
      reading.warn(p.place(2), "patient.mergeUnclear");
      reading.unmapped(p, 2);
      return List.of();
    }
    return List.of(own(loser));
  }

  /** P-5 is the name in use; P-6 the birth name, with given names of its own since 2.5. */
  private void names(Patient patient) {
    Field used = p.field(5);
    if (!used.component(1).isEmpty()) {
      HumanName name = patient.addName().setUse(HumanName.NameUse.USUAL);
      name.setFamily(used.component(1));
      given(name, used.component(2), used.component(3));
      prefix(name, used.component(5));
    }
    Field birth = p.field(6);
    if (!birth.component(1).isEmpty()) {
      HumanName name = patient.addName().setUse(HumanName.NameUse.OFFICIAL);
      name.setFamily(birth.component(1));
      String first = birth.component(2).isEmpty() ? used.component(2) : birth.component(2);
      given(name, first, birth.component(3));
    }
    if (used.component(2).isEmpty() && birth.component(2).isEmpty()) {
      reading.warn(p.place(5), "patient.noGivenName");
    }
  }

  private static void given(HumanName name, String first, String others) {
    Stream.of(first, others).filter(each -> !each.isEmpty()).forEach(name::addGiven);
  }

  private static void prefix(HumanName name, String civility) {
    if (!civility.isEmpty()) {
      name.addPrefix(civility);
    }
  }

  private Optional<AdministrativeGender> gender() {
    String sex = p.text(8);
    if (!List.of("M", "F", "U", "").contains(sex)) {
      reading.warn(p.place(8), "patient.sexUnknown");
      reading.unmapped(p, 8);
    }
    return switch (sex) {
      case "M" -> Optional.of(AdministrativeGender.MALE);
      case "F" -> Optional.of(AdministrativeGender.FEMALE);
      case "U" -> Optional.of(AdministrativeGender.UNKNOWN);
      default -> Optional.empty();
    };
  }

  /** P-10: street, other, city, state, postal code, country. */
  private Optional<Address> address() {
    Field sent = p.field(10);
    Address address = new Address();
    Stream.of(sent.component(1), sent.component(2))
        .filter(line -> !line.isEmpty())
        .forEach(address::addLine);
    address.setCity(orNull(sent.component(3)));
    address.setState(orNull(sent.component(4)));
    address.setPostalCode(orNull(sent.component(5)));
    address.setCountry(orNull(sent.component(6)));
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private void telecom(Patient patient) {
    for (Field sent : p.repetitions(12)) {
      String value = sent.text();
      if (!value.isEmpty()) {
        patient
            .addTelecom()
            .setSystem(value.indexOf('@') > 0 ? ContactPointSystem.EMAIL : ContactPointSystem.PHONE)
            .setValue(value);
      }
    }
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
