package fr.passerelle.translation;

import fr.passerelle.identity.InsKind;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** Canonical addresses of FR Core 2.2.0 and of HL7 that the mappings write. */
public final class FrenchFhir {
  public static final String CORE = "https://hl7.fr/ig/fhir/core/";
  public static final String IDENTIFIER_TYPE = CORE + "CodeSystem/fr-core-cs-v2-0203";
  public static final String RELIABILITY =
      CORE + "StructureDefinition/fr-core-identity-reliability";
  public static final String RELIABILITY_STATUS = CORE + "CodeSystem/fr-core-cs-v2-0445";
  public static final String COLLECTION_METHOD = CORE + "CodeSystem/fr-core-cs-method-collection";
  public static final String VALIDATION_MODE =
      CORE + "CodeSystem/fr-core-cs-mode-validation-identity";
  public static final String BIRTH_GIVEN_NAMES =
      CORE + "StructureDefinition/fr-core-patient-birth-list-given-name";
  public static final String INSEE_CODE = CORE + "StructureDefinition/fr-core-address-insee-code";
  public static final String COMMUNE =
      "https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM";
  public static final String BIRTH_PLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
  public static final String BIRTH_TIME =
      "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
  public static final String NATIONALITY =
      "http://hl7.org/fhir/StructureDefinition/patient-nationality";
  public static final String MOTHERS_NAME =
      "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
  public static final String HL7_IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";

  /** IDNPS and ADELI: national identifiers of professionals. */
  public static final String PROFESSIONAL_OID = "1.2.250.1.71.4.2.1";

  /** IDNST: national identifiers of structures. */
  public static final String STRUCTURE_OID = "1.2.250.1.71.4.2.2";

  private FrenchFhir() {}

  /**
   * Whether a number is a national identity: its OID says so, whatever it is typed as, or its type.
   */
  public static boolean isIns(Identifier number) {
    boolean byOid =
        number.hasSystem()
            && InsKind.ofOid(number.getSystem().replaceFirst("^urn:oid:", "")).isPresent();
    return byOid
        || number.getType().getCoding().stream()
            .anyMatch(coding -> IDENTIFIER_TYPE.equals(coding.getSystem()));
  }

  /** Whether the identity is qualified (VALI): only then may its INS leave. */
  public static boolean isQualified(Patient patient) {
    return patient.getExtensionsByUrl(RELIABILITY).stream()
        .map(reliability -> reliability.getExtensionByUrl("identityStatus"))
        .filter(status -> status != null)
        .map(Extension::getValue)
        .anyMatch(value -> value instanceof Coding coding && "VALI".equals(coding.getCode()));
  }

  /** Whether there is an INS that may not leave, because nobody qualified the identity. */
  public static boolean keepsInsBack(Patient patient) {
    return !isQualified(patient) && patient.getIdentifier().stream().anyMatch(FrenchFhir::isIns);
  }
}
