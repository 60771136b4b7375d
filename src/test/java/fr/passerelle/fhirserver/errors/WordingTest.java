package fr.passerelle.fhirserver.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"fr-FR,fr;q=0.9,en;q=0.8|fr", "en-GB|en", "de|en", "''|en", "*|en", "§§|en"})
  void french_is_for_those_who_prefer_it(String accepted, String language) {
    assertThat(Wording.preferring(accepted).locale()).isEqualTo(new Locale(language));
  }
}
