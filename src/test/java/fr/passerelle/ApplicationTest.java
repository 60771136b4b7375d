package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.profiles.Profiles;
import fr.passerelle.profiles.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataException;

/** What holds for the whole process, whatever machine it runs on. */
class ApplicationTest {
  private static final Locale OF_THE_TESTS = Locale.getDefault();

  /** HL7's validator looks for the type integer in the name of this element. */
  private static final String WITH_CAPITAL_I =
      """
      {"resourceType": "Observation", "status": "final", "code": {"text": "Pas"},
       "valueInteger": 4000}""";

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(OF_THE_TESTS);
  }

  @Test
  void a_turkish_machine_gives_the_verdict_of_an_english_one() {
    Locale.setDefault(Locale.ENGLISH);
    ValidationReport english = verdict();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    Application.speakOneLanguage();
    assertThat(verdict()).isEqualTo(english);
    assertThat(english.isValid()).as(english.findings().toString()).isTrue();
  }

  @Test
  void the_language_is_set_before_anything_starts() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    String[] stopsAtOnce = {"--spring.config.location=file:./no/such/folder/"};
    assertThatThrownBy(() -> Application.main(stopsAtOnce)).isInstanceOf(ConfigDataException.class);
    assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
  }

  private static ValidationReport verdict() {
    return Profiles.in(Path.of("fhir-profiles")).validator().validate(WITH_CAPITAL_I, List.of());
  }
}
