package fr.passerelle.identification;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Which identifiers of a person can be matched at all: the INS of the four OIDs and local numbers.
 * INS-C is historic and the insured's number is of somebody else: neither ever leads to a person.
 */
public final class PatientNumbers {
  private static final String OID = "urn:oid:1.2.250.1.213.1.4.";
  private static final Set<String> INS = Set.of(OID + "8", OID + "9", OID + "10", OID + "11");

  /** INS-C in both historic forms, NSS in both. */
  private static final Set<String> NEVER = Set.of(OID + "2", OID + "6", OID + "13", OID + "14");

  private static final String RELIABILITY =
      "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability";

  private PatientNumbers() {}

  /** Whether the identity is validated (status VALI): only then does an INS count. */
  public static boolean isValidated(Patient patient) {
    return statuses(patient).anyMatch("VALI"::equals);
  }

  /** How far the identity was checked (PROV, RECUP, VALI…); empty when nobody said. */
  static String identityStatus(Patient patient) {
    return statuses(patient).findFirst().orElse("");
  }

  private static Stream<String> statuses(Patient patient) {
    return patient.getExtensionsByUrl(RELIABILITY).stream()
        .map(reliability -> reliability.getExtensionByUrl("identityStatus"))
        .filter(Objects::nonNull)
        .map(Extension::getValue)
        .filter(Coding.class::isInstance)
        .map(status -> ((Coding) status).getCode())
        .filter(Objects::nonNull);
  }

  /** Whether that system is the national identity, of production, test or demonstration. */
  public static boolean isIns(String system) {
    return INS.contains(system);
  }

  /** The INS of a person; a message carries them only when they are qualified. */
  public static List<PatientNumber> ins(Patient patient) {
    return numbers(patient).stream().filter(number -> isIns(number.system())).toList();
  }

  /** The numbers local to an identity domain. */
  public static List<PatientNumber> local(Patient patient) {
    return numbers(patient).stream().filter(number -> !isIns(number.system())).toList();
  }

  /** All numbers that can be matched. */
  public static List<PatientNumber> numbers(Patient patient) {
    return numbers(patient.getIdentifier());
  }

  /** Those of the identifiers that can be matched. */
  public static List<PatientNumber> numbers(List<Identifier> identifiers) {
    return identifiers.stream()
        .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
        .filter(identifier -> !NEVER.contains(identifier.getSystem()))
        .map(identifier -> new PatientNumber(identifier.getSystem(), identifier.getValue().strip()))
        .distinct()
        .toList();
  }
}
