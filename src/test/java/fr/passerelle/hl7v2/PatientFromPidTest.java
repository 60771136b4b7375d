package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.PatientPart;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientFromPidTest {
  private static final String MSH =
      "MSH|^~\\&|APP|FAC|C|D|20260101||ADT^A28^ADT_A05|1|P|2.5|||||FRA|UNICODE UTF-8";
  private static final String TEST_INS =
      "262077511304253^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS";
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  /** A PID of which some fields are said. */
  private static final class Pid {
    private final String[] fields = new String[34];

    Pid() {
      java.util.Arrays.fill(fields, "");
      fields[0] = "PID";
      fields[3] = "7^^^FAC^PI";
      fields[5] = "DUPUIS^ANNE^^^^^L";
    }

    Pid with(int field, String value) {
      fields[field] = value;
      return this;
    }

    String line() {
      return String.join("|", fields);
    }
  }

  @Test
  void pid_3_a_local_number_is_scoped_to_the_partner() {
    assertThat(identifiers(new Pid())).singleElement().satisfies(
        number -> {
          assertThat(number.getSystem()).isEqualTo(BASE + "FAC");
          assertThat(number.getValue()).isEqualTo("7");
          assertThat(number.getUse()).isEqualTo(IdentifierUse.USUAL);
          assertThat(number.getType().getCodingFirstRep().getCode()).isEqualTo("PI");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "7^^^GZL&1.3.6.1.4.1.12559&ISO^PI, urn:oid:1.3.6.1.4.1.12559",
    "7^^^GZL&1.3.6.1.4.1.12559^PI, urn:oid:1.3.6.1.4.1.12559",
    "7^^^CHU-X&000897406&N^PI, " + BASE + "CHU-X",
    "7^^^CEGI&&M^PI, " + BASE + "CEGI",
    "7, " + BASE + "patients"
  })
  void pid_3_4_an_iso_oid_is_a_domain_and_any_other_authority_is_not(String cx, String system) {
    assertThat(identifiers(new Pid().with(3, cx)).get(0).getSystem()).isEqualTo(system);
  }

  @ParameterizedTest
  @CsvSource({
    "7, urn:x:domain",
    "7^^^FAC^PI, urn:x:domain",
    "7^^^APP^PI, urn:x:domain",
    "7^^^AUTRE^PI, urn:x:domain",
    "7^^^GZL&1.3.6.1.4.1.12559&ISO^PI, urn:oid:1.3.6.1.4.1.12559"
  })
  void the_declared_identity_domain_takes_the_sender_s_own_numbers(String cx, String system) {
    assertThat(inDomain(cx).get(0).getSystem()).isEqualTo(system);
  }

  @Test
  void a_foreign_number_beside_the_sender_s_own_stays_in_its_own_domain() {
    assertThat(inDomain("7^^^FAC^PI~8^^^AUTRE^PI"))
        .extracting(Identifier::getSystem)
        .containsExactly("urn:x:domain", BASE + "AUTRE");
  }

  @ParameterizedTest
  @CsvSource({
    "INS, 1.2.250.1.213.1.4.8, INS-NIR",
    "INS, 1.2.250.1.213.1.4.9, INS-NIA",
    "INS, 1.2.250.1.213.1.4.10, INS-NIR-TEST",
    "INS, 1.2.250.1.213.1.4.11, INS-NIR-DEMO",
    "INS-NIR, 1.2.250.1.213.1.4.10, INS-NIR-TEST",
    "NH, 1.2.250.1.213.1.4.10, INS-NIR-TEST"
  })
  void a_qualified_ins_is_official_under_its_oid_whatever_its_type_says(
      String type, String oid, String code) {
    Pid pid =
        new Pid().with(3, "262077511304253^^^X&" + oid + "&ISO^" + type).with(32, "VALI");
    assertThat(identifiers(pid)).singleElement().satisfies(
        ins -> {
          assertThat(ins.getSystem()).isEqualTo("urn:oid:" + oid);
          assertThat(ins.getType().getCodingFirstRep().getCode()).isEqualTo(code);
          assertThat(ins.getUse()).isEqualTo(IdentifierUse.OFFICIAL);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PROV", "VIDE", "PROV~DOUB"})
  void an_ins_that_is_not_qualified_appears_nowhere(String status) {
    Translated read = read(new Pid().with(3, "7^^^FAC^PI~" + TEST_INS).with(32, status));
    assertThat(text(read)).doesNotContain("262077511304253").doesNotContain("213.1.4.10");
    assertThat(keys(read)).contains("remark.ins-not-qualified");
    assertThat(places(read)).contains("PID-3.1");
  }

  @Test
  void vali_among_several_statuses_qualifies() {
    assertThat(identifiers(new Pid().with(3, TEST_INS).with(32, "DPOT~VALI"))).hasSize(1);
  }

  @Test
  void an_ins_without_oid_is_not_published() {
    Translated read = read(new Pid().with(3, "7^^^FAC^PI~262077511304253^^^X^INS").with(32, "VALI"));
    assertThat(patient(read).getIdentifier()).hasSize(1);
    assertThat(keys(read)).contains("remark.ins-without-oid");
  }

  @Test
  void a_wrong_key_is_remarked_on_and_kept() {
    Translated read = read(new Pid().with(3, TEST_INS.replace("253^", "254^")).with(32, "VALI"));
    assertThat(patient(read).getIdentifierFirstRep().getValue()).isEqualTo("262077511304254");
    assertThat(keys(read)).contains("remark.key-wrong");
  }

  @Test
  void one_matricule_under_two_oids_is_one_identifier() {
    String twice = TEST_INS + "~" + TEST_INS.replace("4.10", "4.9");
    Translated read = read(new Pid().with(3, twice).with(32, "VALI"));
    assertThat(patient(read).getIdentifier()).hasSize(1);
    assertThat(keys(read)).contains("remark.ins-twice");
  }

  @Test
  void only_one_ins_is_official() {
    String two = TEST_INS + "~158021305501769^^^X&1.2.250.1.213.1.4.10&ISO^INS";
    assertThat(identifiers(new Pid().with(3, two).with(32, "VALI")))
        .extracting(Identifier::getUse)
        .containsExactly(IdentifierUse.OFFICIAL, IdentifierUse.OLD);
  }

  @Test
  void the_computed_number_stands_beside_the_others() {
    assertThat(identifiers(new Pid().with(3, "0093876492823371705143^^^X&1.2.250.1.213.1.4.2&ISO^INS-C")))
        .singleElement()
        .satisfies(
            number -> {
              assertThat(number.getUse()).isEqualTo(IdentifierUse.SECONDARY);
              assertThat(number.getType().getCodingFirstRep().getCode()).isEqualTo("INS-C");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7^^^FAC^PI~262077511304253^^^CPAM^NH", "7^^^FAC^PI~262077511304253^^^CPAM^SS"})
  void the_insured_s_number_is_listed_and_never_written(String cx) {
    Translated read = read(new Pid().with(3, cx).with(32, "VALI").with(19, "262077511304253"));
    assertThat(text(read)).doesNotContain("262077511304253");
    assertThat(places(read)).contains("PID-3.1", "PID-19");
  }

  @ParameterizedTest
  @CsvSource({"L, OFFICIAL", "D, USUAL", "S, USUAL", "M, MAIDEN", "'', OFFICIAL", "N, NICKNAME"})
  void pid_5_7_the_type_of_a_name_is_its_use(String type, NameUse use) {
    HumanName name = patient(read(new Pid().with(5, "DUPUIS^ANNE^ANNE MARIE^^MME^^" + type))).getNameFirstRep();
    assertThat(name.getUse()).isEqualTo(use);
    assertThat(name.getFamily()).isEqualTo("DUPUIS");
    assertThat(name.getGivenAsSingleString()).isEqualTo("ANNE");
    assertThat(name.getExtensionString(FrenchFhir.BIRTH_GIVEN_NAMES)).isEqualTo("ANNE MARIE");
  }

  @Test
  void pid_6_the_mother_s_name_is_listed_and_no_name_of_the_patient() {
    Translated read = read(new Pid().with(6, "NOEL^^^^^^M"));
    assertThat(patient(read).getName()).hasSize(1);
    assertThat(places(read)).contains("PID-6");
  }

  @ParameterizedTest
  @CsvSource({"M, male", "F, female", "U, unknown", "O, other"})
  void pid_8_sex(String sent, String written) {
    assertThat(patient(read(new Pid().with(8, sent))).getGender().toCode()).isEqualTo(written);
  }

  @Test
  void pid_11_the_birth_place_is_no_address_to_go_to() {
    Patient patient =
        patient(read(new Pid().with(11, "1 rue X^^Lyon^^69001^FRA^H~^^Brest^^^FRA^BDL^^29019")));
    assertThat(patient.getAddress()).extracting(Address::getCity).containsExactly("Lyon");
    Address birth = (Address) patient.getExtensionByUrl(FrenchFhir.BIRTH_PLACE).getValue();
    assertThat(birth.getCity()).isEqualTo("Brest");
    assertThat(birth.getExtensionByUrl(FrenchFhir.INSEE_CODE).getValue().getNamedProperty("code").getValues())
        .singleElement()
        .matches(code -> code.primitiveValue().equals("29019"));
  }

  @Test
  void pid_13_and_14_telecoms_in_their_several_forms() {
    List<ContactPoint> telecoms =
        patient(
                read(
                    new Pid()
                        .with(13, "0102030405~^PRN^CP^^^^^^^^^0600000000~^NET^Internet^a@b.example")
                        .with(14, "^WPN^PH^^33^1^02030406")))
            .getTelecom();
    assertThat(telecoms)
        .extracting(ContactPoint::getValue)
        .containsExactly("0102030405", "0600000000", "a@b.example", "33 1 02030406");
    assertThat(telecoms)
        .extracting(ContactPoint::getUse)
        .containsExactly(
            ContactPointUse.HOME, ContactPointUse.MOBILE, ContactPointUse.HOME, ContactPointUse.WORK);
    assertThat(telecoms.get(2).getSystem()).isEqualTo(ContactPointSystem.EMAIL);
  }

  @Test
  void the_ins_does_not_slip_out_in_a_mail_address() {
    Pid pid = new Pid().with(13, "^NET^Internet^262077511304253@patient.mssante.fr").with(32, "PROV");
    assertThat(text(read(pid))).doesNotContain("262077511304253");
    assertThat(patient(read(pid.with(32, "VALI"))).getTelecom()).hasSize(1);
  }

  @Test
  void pid_29_the_date_of_death_says_more_than_the_indicator() {
    assertThat(patient(read(new Pid().with(29, "20260105").with(30, "Y"))).getDeceasedDateTimeType().getValueAsString())
        .isEqualTo("2026-01-05");
    assertThat(patient(read(new Pid().with(30, "Y"))).getDeceasedBooleanType().booleanValue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "7, BIRTH_DATE", "8, GENDER", "11, ADDRESS", "13, TELECOM", "14, TELECOM",
    "16, MARITAL_STATUS", "26, NATIONALITY", "29, DEATH"
  })
  void two_quotes_delete_the_part_and_nothing_else(int field, PatientPart part) {
    Translated read = read(new Pid().with(field, "\"\""));
    assertThat(read.deleted()).containsExactly(part);
    assertThat(text(read)).doesNotContain("\"\\\"");
    assertThat(places(read)).doesNotContain("PID-" + field);
  }

  @Test
  void a_phone_that_is_left_is_no_deletion() {
    assertThat(read(new Pid().with(13, "\"\"").with(14, "0102030405")).deleted()).isEmpty();
  }

  @Test
  void pid_32_is_missed_and_an_unknown_code_is_told() {
    assertThat(keys(read(new Pid()))).containsExactly("remark.reliability-absent");
    assertThat(keys(read(new Pid().with(32, "OUI")))).containsExactly("remark.code-unknown");
  }

  @Test
  void pid_7_a_date_that_cannot_be_read_is_remarked_on() {
    Translated read = read(new Pid().with(7, "Aug 15, 1942").with(32, "PROV"));
    assertThat(patient(read).hasBirthDate()).isFalse();
    assertThat(keys(read)).containsExactly("remark.time-unreadable");
  }

  @Test
  void nk1_somebody_to_turn_to() {
    Translated read =
        Partners.translated(
            MSH, new Pid().line(), "NK1|1|DUPUIS^PAUL^^^^^L|XYZ^voisin|||0102030407|C");
    Patient.ContactComponent contact = patient(read).getContactFirstRep();
    assertThat(contact.getName().getFamily()).isEqualTo("DUPUIS");
    assertThat(contact.getRelationship().get(0).getCodingFirstRep().getSystem()).startsWith(BASE);
    assertThat(contact.getRelationship().get(1).getCodingFirstRep().getCode()).isEqualTo("C");
    assertThat(contact.getTelecomFirstRep().getUse()).isEqualTo(ContactPointUse.WORK);
  }

  private static List<Identifier> inDomain(String cx) {
    Partner partner =
        Partners.partner(
            Partner.Processing.TEST, AnswerStyle.DEFAULT, Optional.of("urn:x:domain"));
    Translated read =
        (Translated)
            Partners.TRANSLATOR.translate(
                Partners.record(partner, MSH, new Pid().with(3, cx).line()));
    return patient(read).getIdentifier();
  }

  private static List<Identifier> identifiers(Pid pid) {
    return patient(read(pid)).getIdentifier();
  }

  private static Translated read(Pid pid) {
    return Partners.translated(MSH, pid.line());
  }

  private static Patient patient(Translated read) {
    return read.subject().orElseThrow();
  }

  private static List<String> keys(Translated read) {
    return read.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }

  private static List<String> places(Translated read) {
    return read.unmapped().stream().map(each -> each.place().toString()).toList();
  }

  private static String text(Translated read) {
    return fr.passerelle.translation.GoldenCase.text(Partners.TEST, List.of(read)) + read.remarks();
  }
}
