package fr.passerelle.identity;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;

/**
 * The strict traits of an identity (référentiel INS, RNIV): birth name, first birth given name,
 * birth date, sex, birth place. Names are compared without case, accents, hyphens and apostrophes.
 *
 * @param birthPlace INSEE code of the birth place
 */
public record StrictTraits(
    Optional<String> birthName,
    Optional<String> firstGiven,
    Optional<String> birthDate,
    Optional<String> sex,
    Optional<String> birthPlace) {
  private static final String BIRTH_PLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
  private static final String INSEE_CODE =
      "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code";

  /** Of a person whose official name is the birth name. */
  public static StrictTraits of(Patient patient) {
    Optional<HumanName> name = birthNameOf(patient);
    return new StrictTraits(
        name.map(HumanName::getFamily).map(StrictTraits::fold),
        name.filter(HumanName::hasGiven)
            .map(known -> known.getGiven().get(0).getValue())
            .map(StrictTraits::fold),
        Optional.ofNullable(patient.getBirthDateElement().getValueAsString()),
        Optional.ofNullable(patient.getGender())
            .filter(gender -> gender != AdministrativeGender.UNKNOWN)
            .map(AdministrativeGender::toCode),
        inseeCode(patient));
  }

  /** Whether one of the traits every qualified identity has is missing (905). */
  public boolean isIncomplete() {
    return birthName.isEmpty() || firstGiven.isEmpty() || birthDate.isEmpty() || sex.isEmpty();
  }

  /** Whether they agree wherever both sides have them (904 otherwise). */
  public boolean agreeWith(StrictTraits other) {
    return agree(birthName, other.birthName)
        && agree(firstGiven, other.firstGiven)
        && agreeOnBirthAndSex(other)
        && agree(birthPlace, other.birthPlace);
  }

  /** The two traits that contradict a local number. */
  public boolean agreeOnBirthAndSex(StrictTraits other) {
    return agree(birthDate, other.birthDate) && agree(sex, other.sex);
  }

  /** Tells these two traits of one record from those of another without naming them. */
  public String birthAndSexHash() {
    return Hashing.sha256()
        .hashString(birthDate.orElse("") + '|' + sex.orElse(""), StandardCharsets.UTF_8)
        .toString();
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The official name. */
  public static Optional<HumanName> birthNameOf(Patient patient) {
    return patient.getName().stream()
        .filter(name -> name.getUse() == HumanName.NameUse.OFFICIAL)
        .findFirst();
  }

  private static Optional<String> inseeCode(Patient patient) {
    Extension place = patient.getExtensionByUrl(BIRTH_PLACE);
    if (place == null || !(place.getValue() instanceof Address address)) {
      return Optional.empty();
    }
    Extension code = address.getExtensionByUrl(INSEE_CODE);
    return code != null && code.getValue() instanceof org.hl7.fhir.r4.model.Coding coding
        ? Optional.ofNullable(coding.getCode())
        : Optional.empty();
  }

  /** Without case, accents, hyphens and apostrophes. */
  public static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[-'’ ]+", " ")
        .strip()
        .toUpperCase(Locale.ROOT);
  }
}
