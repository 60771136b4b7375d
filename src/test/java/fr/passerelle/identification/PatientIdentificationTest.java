package fr.passerelle.identification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.testing.Partners;
import fr.passerelle.testing.StoreInMemory;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatientIdentificationTest {
  private static final String INS_TEST = "urn:oid:1.2.250.1.213.1.4.10";
  private static final String INS = "urn:oid:1.2.250.1.213.1.4.8";
  private static final String INS_C = "urn:oid:1.2.250.1.213.1.4.2";
  private static final String HOSPITAL_DOMAIN = "urn:oid:1.2.250.1.999.1";

  private final Partner hospital =
      Partners.of(
          "hopital-test", true, Partner.UnknownPatient.CREATE, Optional.of(HOSPITAL_DOMAIN));
  private final Partner practice = Partners.plain("cabinet-test");
  private final StoreInMemory store = new StoreInMemory();
  private final TestIdentification room =
      new TestIdentification(new MigratedDatabase().jdbc(), store);

  @BeforeEach
  void somebody_is_known() {
    Patient known = person(INS_TEST, "279035121518989");
    known.addIdentifier().setSystem(HOSPITAL_DOMAIN).setValue("7001");
    known.setId("Patient/known");
    store.save(known);
    PatientNumbers.numbers(known).forEach(number -> room.index().claim("known", number, "x"));
  }

  @Test
  void a_qualified_ins_with_equal_traits_is_the_same_person() {
    assertThat(verdict(person(INS_TEST, "279035121518989"), practice))
        .isEqualTo(new Verdict.Same("known"));
  }

  @Test
  void case_accents_hyphens_and_apostrophes_make_no_difference() {
    Patient said = person(INS_TEST, "279035121518989");
    said.getNameFirstRep().setFamily("d'ALÈS LE-GOFF");
    store.read(Patient.class, "known").ifPresent(this::renameToDales);
    assertThat(verdict(said, practice)).isEqualTo(new Verdict.Same("known"));
  }

  private void renameToDales(Patient known) {
    known.getNameFirstRep().setFamily("D ales le goff");
    store.save(known);
  }

  @Test
  void another_birth_date_under_the_same_ins_is_a_conflict_904() {
    Patient said = person(INS_TEST, "279035121518989");
    said.setBirthDateElement(new DateType("1980-01-01"));
    assertThat(code(verdict(said, practice))).isEqualTo(904);
  }

  @Test
  void an_ins_with_a_missing_trait_is_a_conflict_905() {
    Patient said = person(INS_TEST, "279035121518989");
    said.setGenderElement(null);
    assertThat(code(verdict(said, practice))).isEqualTo(905);
  }

  @Test
  void the_test_domain_never_meets_production() {
    assertThat(verdict(person(INS, "279035121518989"), practice)).isEqualTo(new Verdict.New());
  }

  @Test
  void a_historic_ins_leads_to_nobody() {
    room.index().claim("known", new PatientNumber(INS_C, "123"), "x");
    assertThat(verdict(person(INS_C, "123"), practice)).isEqualTo(new Verdict.New());
  }

  @Test
  void a_local_number_leads_inside_the_domain_of_its_route() {
    assertThat(verdict(person(HOSPITAL_DOMAIN, "7001"), hospital))
        .isEqualTo(new Verdict.Same("known"));
  }

  @Test
  void a_local_number_of_a_foreign_domain_waits_for_a_person() {
    assertThat(verdict(person(HOSPITAL_DOMAIN, "7001"), practice))
        .isInstanceOfSatisfying(
            Verdict.ToConfirm.class,
            doubt -> assertThat(doubt.reasons()).containsExactly(Verdict.Reason.FOREIGN_DOMAIN));
  }

  @Test
  void a_local_number_with_another_sex_waits_for_a_person() {
    Patient said = person(HOSPITAL_DOMAIN, "7001");
    said.setGender(AdministrativeGender.MALE);
    assertThat(verdict(said, hospital))
        .isInstanceOfSatisfying(
            Verdict.ToConfirm.class,
            doubt -> assertThat(doubt.candidates()).containsExactly("known"));
  }

  @Test
  void a_local_number_with_another_ins_is_a_conflict_904() {
    Patient said = person(HOSPITAL_DOMAIN, "7001");
    said.addIdentifier().setSystem(INS_TEST).setValue("185017512345642");
    assertThat(code(verdict(said, hospital))).isEqualTo(904);
  }

  @Test
  void a_name_alone_leads_to_nobody() {
    assertThat(verdict(person("urn:test:unknown", "1"), practice)).isEqualTo(new Verdict.New());
  }

  private Verdict verdict(Patient said, Partner partner) {
    return room.identification().identify(said, partner);
  }

  private static int code(Verdict verdict) {
    return ((Verdict.Conflict) verdict).faults().get(0).code();
  }

  private static Patient person(String system, String value) {
    Patient patient = new Patient();
    patient.addIdentifier().setSystem(system).setValue(value);
    patient
        .addName()
        .setUse(HumanName.NameUse.OFFICIAL)
        .setFamily("Kerouédan")
        .addGiven("Anne-Lise");
    patient.setBirthDateElement(new DateType("1979-03-28"));
    patient.setGender(AdministrativeGender.FEMALE);
    return patient;
  }
}
