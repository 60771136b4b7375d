package fr.passerelle.cda;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Hl7Time;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/**
 * The person of a document ({@code recordTarget/patientRole}, ANS volet Structuration minimale).
 */
final class PatientFromRecordTarget {
  private static final String BIRTH = "BR";
  private static final String USED = "CL";

  private PatientFromRecordTarget() {}

  static Patient of(CdaElement document) {
    Patient patient = new Patient();
    document.first("recordTarget", "patientRole").ifPresent(role -> role(patient, role));
    return patient;
  }

  private static void role(Patient patient, CdaElement role) {
    role.all("id")
        .flatMap(id -> InstanceIdentifier.ofEntity(id).stream())
        .forEach(patient::addIdentifier);
    role.first("patient").ifPresent(person -> person(patient, person));
  }

  private static void person(Patient patient, CdaElement person) {
    person.first("name").ifPresent(name -> names(patient, name));
    person.value("code", "administrativeGenderCode").ifPresent(code -> gender(patient, code));
    // A birth date is the day in the place where it was written: no zone can change it.
    person
        .value("value", "birthTime")
        .flatMap(time -> Hl7Time.parse(time, ZoneOffset.UTC))
        .ifPresent(time -> patient.setBirthDateElement(time.toDate()));
    person
        .first("birthplace", "place", "addr")
        .flatMap(PatientFromRecordTarget::birthPlace)
        .ifPresent(place -> patient.addExtension(FrenchFhir.BIRTH_PLACE, place));
  }

  /** Birth name and first given name of birth; the name in use beside them. */
  private static void names(Patient patient, CdaElement name) {
    HumanName birth = new HumanName().setUse(NameUse.OFFICIAL);
    family(name, BIRTH).or(() -> family(name, "")).ifPresent(birth::setFamily);
    first(name).ifPresent(birth::addGiven);
    given(name, "")
        .ifPresent(all -> birth.addExtension(FrenchFhir.BIRTH_GIVEN_NAMES, new StringType(all)));
    add(patient, birth);
    HumanName used = new HumanName().setUse(NameUse.USUAL);
    family(name, USED).ifPresent(used::setFamily);
    given(name, USED).ifPresent(used::addGiven);
    add(patient, used);
  }

  private static void add(Patient patient, HumanName name) {
    if (name.hasFamily() || name.hasGiven()) {
      patient.addName(name);
    }
  }

  /** Where no given name is marked, one alone is the first; of several nobody can tell. */
  private static Optional<String> first(CdaElement name) {
    Optional<String> marked = given(name, BIRTH);
    List<String> others =
        name.all("given")
            .filter(given -> given.attribute("qualifier").isEmpty())
            .map(CdaElement::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return marked.isPresent() || others.size() != 1 || others.get(0).indexOf(' ') >= 0
        ? marked
        : Optional.of(others.get(0));
  }

  private static Optional<String> family(CdaElement name, String qualifier) {
    return part(name, "family", qualifier);
  }

  private static Optional<String> given(CdaElement name, String qualifier) {
    return part(name, "given", qualifier);
  }

  private static Optional<String> part(CdaElement name, String part, String qualifier) {
    return name.all(part)
        .filter(each -> each.attribute("qualifier").equals(qualifier))
        .map(CdaElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** HL7 v3 AdministrativeGender. */
  private static void gender(Patient patient, String code) {
    switch (code) {
      case "M" -> patient.setGender(AdministrativeGender.MALE);
      case "F" -> patient.setGender(AdministrativeGender.FEMALE);
      default -> patient.setGender(AdministrativeGender.UNKNOWN);
    }
  }

  /** {@code county}: the INSEE code of the commune or country. */
  private static Optional<Address> birthPlace(CdaElement addr) {
    Address place = new Address();
    addr.textOf("city").ifPresent(place::setCity);
    addr.textOf("country").ifPresent(place::setCountry);
    addr.textOf("county")
        .ifPresent(
            code ->
                place.addExtension(
                    FrenchFhir.INSEE_CODE,
                    new Coding().setSystem(FrenchFhir.COMMUNE).setCode(code)));
    return place.isEmpty() ? Optional.empty() : Optional.of(place);
  }
}
