package fr.passerelle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryNumberTest {

  @Test
  void the_national_identifier_of_a_professional_is_the_rpps_with_an_8() {
    assertThat(Rpps.parse("810002422979")).isEqualTo(Rpps.parse("10002422979"));
    assertThat(Rpps.parse("10002422979")).get().matches(Rpps::hasValidKey);
  }

  @Test
  void a_wrong_rpps_key_does_not_hold() {
    assertThat(Rpps.parse("10001234567")).get().matches(rpps -> !rpps.hasValidKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R854", "123456789012", "1000242297"})
  void another_form_is_no_rpps(String text) {
    assertThat(Rpps.parse(text)).isEmpty();
  }

  @Test
  void a_finess_is_read_with_and_without_the_1_of_the_national_identifier() {
    assertThat(Finess.parse("1540002698")).isEqualTo(Finess.parse("540002698"));
    assertThat(Finess.parse("540002698")).get().matches(Finess::hasValidKey);
    assertThat(Finess.parse("458174839")).get().matches(finess -> !finess.hasValidKey());
  }

  @Test
  void a_siret_starts_with_its_siren() {
    assertThat(Siret.parse("26350007609999"))
        .get()
        .matches(siret -> siret.siren().equals("263500076"))
        .matches(siret -> !siret.hasValidKey());
    assertThat(Siret.parse("26350007600017")).get().matches(Siret::hasValidKey);
  }

  @Test
  void a_post_office_has_its_own_sum() {
    assertThat(Siret.parse("35600000049837")).get().matches(Siret::hasValidKey);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.250.1.213.1.4.10", "2.16.840.1.113883.2.8.3.7", " 1.3.6.1 "})
  void an_oid_is_recognised(String text) {
    assertThat(Oid.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "000897406", "3.1.2", "1.2.", "1.40.1", "1.02.3", "CHU-X", "1"})
  void another_text_is_no_oid(String text) {
    assertThat(Oid.parse(text)).isEmpty();
  }
}
