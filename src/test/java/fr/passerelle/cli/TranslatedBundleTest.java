package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.trace.Cases;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command prints is what the server would have written. */
class TranslatedBundleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Cases.Case> cases() throws Exception {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_text_is_the_same_as_that_of_hapi(Cases.Case one) throws Exception {
    Translation said = one.translator().translate(one.record());
    if (said instanceof Translated translated) {
      String hapi =
          FhirContext.forR4Cached()
              .newJsonParser()
              .setOverrideResourceIdWithBundleEntryFullUrl(false)
              .encodeResourceToString(translated.toBundle());
      String ours = TranslatedBundle.of(List.of(said), Locale.FRENCH).orElseThrow();
      assertThat(JSON.readTree(ours)).isEqualTo(JSON.readTree(hapi));
    }
  }
}
