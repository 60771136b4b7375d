package fr.passerelle.fhirserver.pointing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.fhirserver.pointing.Pointer.Number;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalNumberTest {
  private static final Number PLAIN = new Number("https://rpps.esante.gouv.fr", "10003456789");
  private static final Number PREFIXED = new Number("urn:oid:1.2.250.1.71.4.2.1", "810003456789");

  @Test
  void both_writings_of_an_rpps_are_one_number() {
    assertThat(NationalNumber.of(PREFIXED)).contains(NationalNumber.RPPS);
    assertThat(NationalNumber.RPPS.canonical(PREFIXED)).isEqualTo(PLAIN);
    assertThat(NationalNumber.RPPS.id(PREFIXED)).isEqualTo(NationalNumber.RPPS.id(PLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "https://rpps.esante.gouv.fr, 123",
    "https://rpps.esante.gouv.fr, 1000345678X",
    "https://finess.esante.gouv.fr, 10003456789",
    "urn:oid:1.2.250.1.71.4.2.1, 010003456789",
    "urn:autre, 10003456789"
  })
  void a_number_of_another_shape_or_system_is_none(String system, String value) {
    assertThat(NationalNumber.of(new Number(system, value))).isEmpty();
  }

  @Test
  void a_corsican_finess_is_one() {
    assertThat(NationalNumber.of(new Number("https://finess.esante.gouv.fr", "2A0000014")))
        .contains(NationalNumber.FINESS);
  }
}
