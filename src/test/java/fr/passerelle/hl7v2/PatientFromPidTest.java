package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.PidLine.MSH;
import static fr.passerelle.hl7v2.PidLine.keys;
import static fr.passerelle.hl7v2.PidLine.patient;
import static fr.passerelle.hl7v2.PidLine.places;
import static fr.passerelle.hl7v2.PidLine.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.PatientPart;
import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientFromPidTest {
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  @ParameterizedTest
  @CsvSource({"L, OFFICIAL", "D, USUAL", "S, USUAL", "M, MAIDEN", "'', OFFICIAL", "N, NICKNAME"})
  void pid_5_7_the_type_of_a_name_is_its_use(String type, NameUse use) {
    HumanName name =
        patient(read(new PidLine().with(5, "DUPUIS^ANNE^ANNE MARIE^^MME^^" + type)))
            .getNameFirstRep();
    assertThat(name.getUse()).isEqualTo(use);
    assertThat(name.getFamily()).isEqualTo("DUPUIS");
    assertThat(name.getGivenAsSingleString()).isEqualTo("ANNE");
    assertThat(name.getExtensionString(FrenchFhir.BIRTH_GIVEN_NAMES)).isEqualTo("ANNE MARIE");
  }

  @Test
  void pid_6_the_mother_s_name_is_no_name_of_the_patient() {
    Translated read = read(new PidLine().with(6, "NOEL^Lucie^^^^^M"));
    assertThat(patient(read).getName()).hasSize(1);
    assertThat(patient(read).getExtensionString(FrenchFhir.MOTHERS_NAME)).isEqualTo("Lucie NOEL");
    assertThat(places(read)).doesNotContain("PID-6");
  }

  @Test
  void pid_6_the_own_birth_name_as_old_senders_put_it_is_nobody_s_mother() {
    Translated read = read(new PidLine().with(6, "Dupuis"));
    assertThat(patient(read).hasExtension(FrenchFhir.MOTHERS_NAME)).isFalse();
    assertThat(places(read)).contains("PID-6");
  }

  @ParameterizedTest
  @CsvSource({"M, male", "F, female", "U, unknown", "O, other"})
  void pid_8_sex(String sent, String written) {
    assertThat(patient(read(new PidLine().with(8, sent))).getGender().toCode()).isEqualTo(written);
  }

  @Test
  void pid_11_the_birth_place_is_no_address_to_go_to() {
    Patient patient =
        patient(
            read(new PidLine().with(11, "1 rue X^^Lyon^^69001^FRA^H~^^Brest^^^FRA^BDL^^29019")));
    assertThat(patient.getAddress()).extracting(Address::getCity).containsExactly("Lyon");
    Address birth = (Address) patient.getExtensionByUrl(FrenchFhir.BIRTH_PLACE).getValue();
    assertThat(birth.getCity()).isEqualTo("Brest");
    assertThat(
            birth
                .getExtensionByUrl(FrenchFhir.INSEE_CODE)
                .getValue()
                .getNamedProperty("code")
                .getValues())
        .singleElement()
        .matches(code -> code.primitiveValue().equals("29019"));
  }

  @Test
  void pid_13_and_14_telecoms_in_their_several_forms() {
    List<ContactPoint> telecoms =
        patient(
                read(
                    new PidLine()
                        .with(13, "0102030405~^PRN^CP^^^^^^^^^0600000000~^NET^Internet^a@b.example")
                        .with(14, "^WPN^PH^^33^1^02030406")))
            .getTelecom();
    assertThat(telecoms)
        .extracting(ContactPoint::getValue)
        .containsExactly("0102030405", "0600000000", "a@b.example", "33 1 02030406");
    assertThat(telecoms)
        .extracting(ContactPoint::getUse)
        .containsExactly(
            ContactPointUse.HOME,
            ContactPointUse.MOBILE,
            ContactPointUse.HOME,
            ContactPointUse.WORK);
    assertThat(telecoms.get(2).getSystem()).isEqualTo(ContactPointSystem.EMAIL);
  }

  @Test
  void the_ins_does_not_slip_out_in_a_mail_address() {
    PidLine pid =
        new PidLine().with(13, "^NET^Internet^262077511304253@patient.mssante.fr").with(32, "PROV");
    assertThat(text(read(pid))).doesNotContain("262077511304253");
    assertThat(patient(read(pid.with(32, "VALI"))).getTelecom()).hasSize(1);
  }

  @Test
  void pid_29_the_date_of_death_says_more_than_the_indicator() {
    assertThat(
            patient(read(new PidLine().with(29, "20260105").with(30, "Y")))
                .getDeceasedDateTimeType()
                .getValueAsString())
        .isEqualTo("2026-01-05");
    assertThat(patient(read(new PidLine().with(30, "Y"))).getDeceasedBooleanType().booleanValue())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "7, BIRTH_DATE",
    "8, GENDER",
    "11, ADDRESS",
    "13, TELECOM",
    "14, TELECOM",
    "16, MARITAL_STATUS",
    "26, NATIONALITY",
    "29, DEATH"
  })
  void two_quotes_delete_the_part_and_nothing_else(int field, PatientPart part) {
    Translated read = read(new PidLine().with(field, "\"\""));
    assertThat(read.deleted()).containsExactly(part);
    assertThat(text(read)).doesNotContain("\"\\\"");
    assertThat(places(read)).doesNotContain("PID-" + field);
  }

  @Test
  void a_phone_that_is_left_is_no_deletion() {
    assertThat(read(new PidLine().with(13, "\"\"").with(14, "0102030405")).deleted()).isEmpty();
  }

  @Test
  void pid_32_is_missed_and_an_unknown_code_is_told() {
    assertThat(keys(read(new PidLine()))).containsExactly("remark.reliability-absent");
    assertThat(keys(read(new PidLine().with(32, "OUI")))).containsExactly("remark.code-unknown");
  }

  @Test
  void pid_7_a_date_that_cannot_be_read_is_remarked_on() {
    Translated read = read(new PidLine().with(7, "Aug 15, 1942").with(32, "PROV"));
    assertThat(patient(read).hasBirthDate()).isFalse();
    assertThat(keys(read)).containsExactly("remark.time-unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 30^2^1962, 1962-02, 30/2/1962",
    "'', 0^0^1962, 1962, 0/0/1962",
    "'', ^^1962, 1962, 1962",
    "19620714, 30^2^1962, 1962-07-14, 30/2/1962"
  })
  void zfd_1_a_lunar_date_is_kept_in_its_words(
      String pid7, String lunar, String date, String words) {
    Patient patient =
        PidLine.patient(
            Partners.translated(PidLine.MSH, new PidLine().with(7, pid7).line(), "ZFD|" + lunar));
    assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo(date);
    assertThat(
            patient
                .getBirthDateElement()
                .getExtensionString("http://hl7.org/fhir/StructureDefinition/originalText"))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"Y, '', true", "N, '', false", "Y, 2, 2"})
  void pid_24_and_25_tell_of_a_multiple_birth(String whether, String order, String said) {
    assertThat(
            new PidLine()
                .with(24, whether)
                .with(25, order)
                .patient()
                .getMultipleBirth()
                .primitiveValue())
        .isEqualTo(said);
  }

  @Test
  void nk1_somebody_to_turn_to() {
    Translated read =
        Partners.translated(
            MSH, new PidLine().line(), "NK1|1|DUPUIS^PAUL^^^^^L|XYZ^voisin|||0102030407|C");
    Patient.ContactComponent contact = patient(read).getContactFirstRep();
    assertThat(contact.getName().getFamily()).isEqualTo("DUPUIS");
    assertThat(contact.getRelationship().get(0).getCodingFirstRep().getSystem()).startsWith(BASE);
    assertThat(contact.getRelationship().get(1).getCodingFirstRep().getCode()).isEqualTo("C");
    assertThat(contact.getTelecomFirstRep().getUse()).isEqualTo(ContactPointUse.WORK);
  }

  private static Translated read(PidLine pid) {
    return pid.read();
  }
}
