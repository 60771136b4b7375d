package fr.passerelle.hl7v2;

import fr.passerelle.identity.Finess;
import fr.passerelle.translation.FrenchFhir;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a stay is for and how the person came and goes: PV1, PV2, and the French segments beside
 * them (ZFM PMSI, ZFV, IHE PAM FR 2.11). Codes of tables that each country writes differently stay
 * the partner's own.
 */
final class CareFromPv1 {
  private static final String ADMISSION_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0007";
  private static final Set<String> ADMISSION_TYPES = Set.of("A", "C", "E", "L", "N", "R", "U");
  private static final String CIRCUMSTANCES =
      FrenchFhir.CORE + "CodeSystem/fr-core-cs-circonstances-sortie";
  private static final Set<String> CIRCUMSTANCE_CODES =
      Set.of("2", "3", "4", "5", "6", "R", "E", "F", "A", "P", "S", "B", "REO", "PSA");

  private final Reading reading;
  private final Segment pv1;
  private final Encounter encounter;

  private CareFromPv1(Reading reading, Segment pv1, Encounter encounter) {
    this.reading = reading;
    this.pv1 = pv1;
    this.encounter = encounter;
  }

  static void add(Reading reading, Segment pv1, Encounter encounter) {
    CareFromPv1 care = new CareFromPv1(reading, pv1, encounter);
    care.purpose();
    care.arrival();
    care.departure();
  }

  private void purpose() {
    String type = pv1.text(4);
    if (ADMISSION_TYPES.contains(type)) {
      encounter.addType().addCoding().setSystem(ADMISSION_TYPE).setCode(type);
    } else {
      local("HL70007", pv1.field(4)).ifPresent(encounter::addType);
    }
    local("HL70069", pv1.field(10)).ifPresent(encounter::setServiceType);
    // PV2-3: reason of the admission, else PV2-12 in words
    reading
        .message()
        .first("PV2")
        .ifPresent(
            pv2 -> {
              ConceptFromCwe.of(reading.partner(), pv2.field(3))
                  .ifPresent(encounter::addReasonCode);
              String words = pv2.text(12);
              if (!words.isEmpty()) {
                encounter.addReasonCode().setText(words);
              }
            });
  }

  /** PV1-14, ZFM-1, ZFM-3 and ZFM-5: how and where from; ZFV-1 the establishment. */
  private void arrival() {
    CodeableConcept source = new CodeableConcept();
    local("HL70023", pv1.field(14)).ifPresent(code -> source.getCoding().addAll(code.getCoding()));
    zfm(1, "pmsi-mode-entree", source);
    zfm(3, "pmsi-provenance", source);
    zfm(5, "pmsi-passage-urgences", source);
    if (!source.isEmpty()) {
      encounter.getHospitalization().setAdmitSource(source);
    }
    reading
        .message()
        .first("ZFV")
        .flatMap(zfv -> establishment(zfv.field(1)))
        .ifPresent(origin -> encounter.getHospitalization().setOrigin(origin));
  }

  /** PV1-36, ZFM-2, ZFM-4 and ZFV-9: how and where to; PV1-37 the place. */
  private void departure() {
    CodeableConcept disposition = new CodeableConcept();
    String code = pv1.text(36);
    if (CIRCUMSTANCE_CODES.contains(code)) {
      disposition.addCoding().setSystem(CIRCUMSTANCES).setCode(code);
    } else {
      local("HL70112", pv1.field(36))
          .ifPresent(other -> disposition.getCoding().addAll(other.getCoding()));
    }
    zfm(2, "pmsi-mode-sortie", disposition);
    zfm(4, "pmsi-destination", disposition);
    reading
        .message()
        .first("ZFV")
        .flatMap(zfv -> local("ZFV-9", zfv.field(9)))
        .ifPresent(own -> disposition.getCoding().addAll(own.getCoding()));
    if (!disposition.isEmpty()) {
      encounter.getHospitalization().setDischargeDisposition(disposition);
    }
    establishment(pv1.field(37))
        .ifPresent(there -> encounter.getHospitalization().setDestination(there));
  }

  private void zfm(int field, String system, CodeableConcept into) {
    reading
        .message()
        .first("ZFM")
        .flatMap(zfm -> local(system, zfm.field(field)))
        .ifPresent(code -> into.getCoding().addAll(code.getCoding()));
  }

  private Optional<CodeableConcept> local(String system, Field field) {
    if (field.text().isEmpty()) {
      return Optional.empty();
    }
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(reading.partner().localSystem(system)).setCode(field.text());
    return Optional.of(concept);
  }

  /** DLD.1: the number of an establishment, FINESS where it has that form. */
  private Optional<Reference> establishment(Field dld) {
    String number = dld.text();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Identifier identifier =
        Finess.parse(number)
            .filter(Finess::hasValidKey)
            .map(known -> new Identifier().setSystem(Finess.SYSTEM).setValue(known.number()))
            .orElseGet(
                () ->
                    new Identifier()
                        .setSystem(reading.partner().localSystem("establishments"))
                        .setValue(number));
    return Optional.of(new Reference().setType("Organization").setIdentifier(identifier));
  }
}
