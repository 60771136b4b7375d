package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.PidLine.keys;
import static fr.passerelle.hl7v2.PidLine.patient;
import static fr.passerelle.hl7v2.PidLine.places;
import static fr.passerelle.hl7v2.PidLine.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersFromPid3Test {
  private static final String TEST_INS =
      "262077511304253^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS";
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  @Test
  void pid_3_a_local_number_is_scoped_to_the_partner() {
    assertThat(identifiers(new PidLine()))
        .singleElement()
        .satisfies(
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
    assertThat(identifiers(new PidLine().with(3, cx)).get(0).getSystem()).isEqualTo(system);
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
    PidLine pid =
        new PidLine().with(3, "262077511304253^^^X&" + oid + "&ISO^" + type).with(32, "VALI");
    assertThat(identifiers(pid))
        .singleElement()
        .satisfies(
            ins -> {
              assertThat(ins.getSystem()).isEqualTo("urn:oid:" + oid);
              assertThat(ins.getType().getCodingFirstRep().getCode()).isEqualTo(code);
              assertThat(ins.getUse()).isEqualTo(IdentifierUse.OFFICIAL);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PROV", "VIDE", "PROV~DOUB"})
  void an_ins_that_is_not_qualified_appears_nowhere(String status) {
    Translated read = read(new PidLine().with(3, "7^^^FAC^PI~" + TEST_INS).with(32, status));
    assertThat(text(read)).doesNotContain("262077511304253").doesNotContain("213.1.4.10");
    assertThat(keys(read)).contains("remark.ins-not-qualified");
    assertThat(places(read)).contains("PID-3.1");
  }

  @Test
  void vali_among_several_statuses_qualifies() {
    assertThat(identifiers(new PidLine().with(3, TEST_INS).with(32, "DPOT~VALI"))).hasSize(1);
  }

  @Test
  void an_ins_without_oid_is_not_published() {
    Translated read =
        read(new PidLine().with(3, "7^^^FAC^PI~262077511304253^^^X^INS").with(32, "VALI"));
    assertThat(patient(read).getIdentifier()).hasSize(1);
    assertThat(keys(read)).contains("remark.ins-without-oid");
  }

  @Test
  void a_wrong_key_is_remarked_on_and_kept() {
    Translated read =
        read(new PidLine().with(3, TEST_INS.replace("253^", "254^")).with(32, "VALI"));
    assertThat(patient(read).getIdentifierFirstRep().getValue()).isEqualTo("262077511304254");
    assertThat(keys(read)).contains("remark.key-wrong");
  }

  @Test
  void one_matricule_under_two_oids_is_one_identifier() {
    String twice = TEST_INS + "~" + TEST_INS.replace("4.10", "4.9");
    Translated read = read(new PidLine().with(3, twice).with(32, "VALI"));
    assertThat(patient(read).getIdentifier()).hasSize(1);
    assertThat(keys(read)).contains("remark.ins-twice");
  }

  @Test
  void only_one_ins_is_official() {
    String two = TEST_INS + "~158021305501769^^^X&1.2.250.1.213.1.4.10&ISO^INS";
    assertThat(identifiers(new PidLine().with(3, two).with(32, "VALI")))
        .extracting(Identifier::getUse)
        .containsExactly(IdentifierUse.OFFICIAL, IdentifierUse.OLD);
  }

  @Test
  void the_computed_number_stands_beside_the_others() {
    assertThat(
            identifiers(
                new PidLine().with(3, "0093876492823371705143^^^X&1.2.250.1.213.1.4.2&ISO^INS-C")))
        .singleElement()
        .satisfies(
            number -> {
              assertThat(number.getUse()).isEqualTo(IdentifierUse.SECONDARY);
              assertThat(number.getType().getCodingFirstRep().getCode()).isEqualTo("INS-C");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7^^^FAC^PI~262077511304253^^^CPAM^NH", "7^^^FAC^PI~262077511304253^^^CPAM^SS"})
  void the_insured_s_number_is_listed_and_never_written(String cx) {
    Translated read = read(new PidLine().with(3, cx).with(32, "VALI").with(19, "262077511304253"));
    assertThat(text(read)).doesNotContain("262077511304253");
    assertThat(places(read)).contains("PID-3.1", "PID-19");
  }

  private static List<Identifier> inDomain(String cx) {
    return patient(new PidLine().with(3, cx).readInDomain("urn:x:domain")).getIdentifier();
  }

  private static List<Identifier> identifiers(PidLine pid) {
    return pid.patient().getIdentifier();
  }

  private static Translated read(PidLine pid) {
    return pid.read();
  }
}
