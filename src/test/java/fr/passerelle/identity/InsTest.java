package fr.passerelle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.250.1.213.1.4.8, NIR, INS-NIR",
    "1.2.250.1.213.1.4.9, NIA, INS-NIA",
    "1.2.250.1.213.1.4.10, TEST, INS-NIR-TEST",
    "1.2.250.1.213.1.4.11, DEMO, INS-NIR-DEMO",
    "1.2.250.1.213.1.4.2, COMPUTED, INS-C",
    "1.2.250.1.213.1.4.6, COMPUTED, INS-C"
  })
  void an_oid_names_the_domain(String oid, InsKind kind, String typeCode) {
    assertThat(InsKind.ofOid(oid)).contains(kind);
    assertThat(kind.typeCode()).isEqualTo(typeCode);
  }

  @Test
  void another_oid_names_no_domain() {
    assertThat(InsKind.ofOid("1.2.250.1.213.1.4.13")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"279035121518989", "277076322082910", "2 79 03 51 215 189 89"})
  void a_right_key_holds(String matricule) {
    assertThat(Ins.parse(matricule, InsKind.TEST)).get().matches(Ins::hasValidKey);
  }

  @ParameterizedTest
  @ValueSource(strings = {"289062913400149", "279035121518988", "2790351215189"})
  void a_wrong_or_absent_key_does_not_hold(String matricule) {
    assertThat(Ins.parse(matricule, InsKind.TEST)).get().matches(ins -> !ins.hasValidKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"180012A00412343", "180012B00412370"})
  void corsican_departments_count_as_19_and_18(String matricule) {
    assertThat(Ins.parse(matricule, InsKind.NIR)).get().matches(Ins::hasValidKey);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "27903512151898A", "0093876492823371705143", "979035121518989"})
  void another_form_is_no_matricule(String text) {
    assertThat(Ins.parse(text, InsKind.NIR)).isEmpty();
  }

  @Test
  void the_computed_number_has_no_matricule() {
    assertThat(Ins.parse("279035121518989", InsKind.COMPUTED)).isEmpty();
  }

  @Test
  void one_matricule_in_two_domains_is_two_numbers() {
    assertThat(Ins.parse("279035121518989", InsKind.TEST))
        .isNotEqualTo(Ins.parse("279035121518989", InsKind.NIR));
  }
}
