package fr.passerelle.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.fhir.ucum.UcumEssenceService;
import org.junit.jupiter.api.Test;

class UcumUnitsTest {

  @Test
  void every_code_of_the_table_is_ucum() throws Exception {
    try (InputStream essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      UcumEssenceService ucum = new UcumEssenceService(essence);
      assertThat(UcumUnits.all()).hasSizeGreaterThan(100);
      assertThat(UcumUnits.all().values())
          .allSatisfy(code -> assertThat(ucum.validate(code)).isNull());
    }
  }

  @Test
  void units_are_known_as_french_laboratories_write_them() {
    assertThat(UcumUnits.code("UI/ml")).contains("[IU]/mL");
    assertThat(UcumUnits.code("ml/mn")).contains("mL/min");
    assertThat(UcumUnits.code("µmol/l")).contains("umol/L");
    assertThat(UcumUnits.code("/mm3")).contains("/mm3");
  }

  @Test
  void grams_are_not_thousands_of_millions_and_what_may_be_either_is_not_guessed() {
    assertThat(UcumUnits.code("g/l")).contains("g/L");
    assertThat(UcumUnits.code("G/l")).contains("10*9/L");
    assertThat(UcumUnits.code("G/L")).isEmpty();
  }
}
