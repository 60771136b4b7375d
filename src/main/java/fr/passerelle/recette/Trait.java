package fr.passerelle.recette;

import fr.passerelle.identity.InsKind;
import fr.passerelle.identity.Oid;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;

/** The traits that identify a person in France (référentiel national d’identitovigilance). */
enum Trait {
  BIRTH_NAME(patient -> patient.getName().stream().anyMatch(Trait::isBirthName)),
  FIRST_GIVEN_NAME(patient -> patient.getName().stream().anyMatch(HumanName::hasGiven)),
  BIRTH_DATE(patient -> patient.hasBirthDate() && isDay(patient)),
  SEX(Patient::hasGender),
  BIRTH_PLACE(patient -> patient.hasExtension(Trait.PLACE)),
  INS(Trait::hasIns);

  private static final String PLACE = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
  private static final String OID = "urn:oid:";
  private static final int DAY = 10;

  private final Predicate<Patient> said;

  Trait(Predicate<Patient> said) {
    this.said = said;
  }

  /** Those a message does not say. */
  static List<Trait> missing(Patient patient) {
    return Arrays.stream(values()).filter(trait -> !trait.said.test(patient)).toList();
  }

  private static boolean isBirthName(HumanName name) {
    return name.getUse() == NameUse.OFFICIAL && name.hasFamily();
  }

  private static boolean isDay(Patient patient) {
    return patient.getBirthDateElement().getValueAsString().length() >= DAY;
  }

  /** Only a qualified one is published. */
  private static boolean hasIns(Patient patient) {
    return patient.getIdentifier().stream()
        .map(identifier -> String.valueOf(identifier.getSystem()))
        .filter(system -> system.startsWith(OID))
        .flatMap(system -> Oid.parse(system.substring(OID.length())).stream())
        .flatMap(oid -> InsKind.ofOid(oid.value()).stream())
        .anyMatch(InsKind::canMatch);
  }
}
