package fr.passerelle.hprim.xml;

import fr.passerelle.hprim.written.SentDate;
import fr.passerelle.hprim.written.Words;
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

/** The element patient of HPRIM XML (typePatient, typePersonne) as a Patient. */
final class PatientFromXml {
  private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
  private static final String BIRTH_PLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

  private final Reading reading;
  private final XmlElement patient;

  PatientFromXml(Reading reading, XmlElement patient) {
    this.reading = reading;
    this.patient = patient;
  }

  Patient patient() {
    Patient said = new Patient();
    said.setId(Translated.SUBJECT);
    identifiers().forEach(said::addIdentifier);
    if (!said.hasIdentifier()) {
      reading.warn(patient, "patient.noNumber");
    }
    patient
        .at("identifiant", "numeroIdentifiantSante")
        .ifPresent(ins -> reading.note(ins, "patient.insUnqualified"));
    Optional<XmlElement> person = patient.at("personnePhysique");
    person.ifPresent(element -> person(element, said));
    return said;
  }

  /** emetteur is the sender's number, recepteur the one it knows from us. */
  List<Identifier> identifiers() {
    return Stream.of(own(patient.text("identifiant", "emetteur", "valeur")), receivers())
        .filter(Identifier::hasValue)
        .toList();
  }

  private Identifier own(String value) {
    Identifier own = number("patient", value);
    if (own.hasValue()) {
      reading.partner().identityDomain().ifPresent(own::setSystem);
      own.setUse(Identifier.IdentifierUse.USUAL);
    }
    return own;
  }

  private Identifier receivers() {
    return number("patient-recepteur", patient.text("identifiant", "recepteur", "valeur"));
  }

  private Identifier number(String system, String value) {
    if (value.isEmpty()) {
      return new Identifier();
    }
    Identifier number = reading.identifier(system, value);
    number.getType().addCoding().setSystem(IDENTIFIER_TYPES).setCode("PI");
    return number;
  }

  private void person(XmlElement person, Patient said) {
    names(person, said);
    gender(person).ifPresent(said::setGender);
    birthDate(person).ifPresent(day -> said.setBirthDateElement(new DateType(day)));
    person
        .at("lieuNaissance")
        .map(PatientFromXml::address)
        .filter(place -> !place.isEmpty())
        .ifPresent(place -> said.addExtension(BIRTH_PLACE, place));
    each(person, "adresses", "adresse")
        .map(PatientFromXml::address)
        .filter(address -> !address.isEmpty())
        .forEach(said::addAddress);
    telecom(person, said, "telephones", ContactPointSystem.PHONE);
    telecom(person, said, "emails", ContactPointSystem.EMAIL);
  }

  private static void names(XmlElement person, Patient said) {
    List<String> given =
        each(person, "prenoms", "prenom")
            .map(name -> Words.of(name.text()))
            .filter(name -> !name.isEmpty())
            .toList();
    String used = Words.of(person.text("nomUsuel"));
    if (!used.isEmpty()) {
      HumanName name = said.addName().setUse(HumanName.NameUse.USUAL).setFamily(used);
      given.forEach(name::addGiven);
      person
          .at("civiliteHprim")
          .map(civility -> civility.attribute("valeur"))
          .filter(civility -> !civility.isEmpty())
          .ifPresent(name::addPrefix);
    }
    String birth = Words.of(person.text("nomNaissance"));
    if (!birth.isEmpty()) {
      HumanName name = said.addName().setUse(HumanName.NameUse.OFFICIAL).setFamily(birth);
      given.forEach(name::addGiven);
    }
  }

  private Optional<AdministrativeGender> gender(XmlElement person) {
    String sex = person.attribute("sexe");
    return switch (sex) {
      case "M" -> Optional.of(AdministrativeGender.MALE);
      case "F" -> Optional.of(AdministrativeGender.FEMALE);
      case "" -> Optional.empty();
      default -> {
        reading.warn(person, "patient.sexUnknown");
        yield Optional.empty();
      }
    };
  }

  private Optional<String> birthDate(XmlElement person) {
    Optional<XmlElement> sent = person.at("dateNaissance", "date");
    SentDate date = SentDate.of(sent.map(XmlElement::text).orElse(""));
    if (date.isUnreadable()) {
      reading.warn(sent.orElseThrow(), "patient.birthDateUnreadable");
      reading.unmapped(sent.orElseThrow());
    }
    return date.fhir();
  }

  private static Address address(XmlElement sent) {
    Address address = new Address();
    sent.children("ligne").stream()
        .map(line -> Words.of(line.text()))
        .filter(line -> !line.isEmpty())
        .forEach(address::addLine);
    address.setCity(orNull(sent.text("ville")));
    address.setPostalCode(orNull(sent.text("codePostal")));
    address.setCountry(orNull(sent.text("pays")));
    return address;
  }

  private static void telecom(
      XmlElement person, Patient said, String list, ContactPointSystem system) {
    person.children(list).stream()
        .flatMap(element -> element.children().stream())
        .map(XmlElement::text)
        .filter(value -> !value.isEmpty())
        .forEach(value -> said.addTelecom().setSystem(system).setValue(value));
  }

  private static Stream<XmlElement> each(XmlElement parent, String list, String name) {
    return parent.children(list).stream().flatMap(element -> element.children(name).stream());
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
