package fr.passerelle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.trace.Cases;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command prints is what the server would have written. */
class TranslatedBundleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_primitive_with_an_extension_is_written_as_fhir_wants() throws Exception {
    Patient patient = new Patient();
    patient.getBirthDateElement().addExtension("urn:x", new StringType("unknown"));
    patient.addName().addGivenElement().setValue("A").addExtension("urn:y", new IntegerType(1));
    patient.getNameFirstRep().addGiven("B");
    patient.setMultipleBirth(new IntegerType(2)).setActive(false);
    patient.addContact().getName().setFamily("Ü \"\\\n");
    String hapi = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(patient);
    assertThat(JSON.readTree(ResourceJson.of(patient)).get("_birthDate"))
        .isEqualTo(JSON.readTree(hapi).get("_birthDate"));
    assertThat(JSON.readTree(ResourceJson.of(patient)).get("name"))
        .isEqualTo(JSON.readTree(hapi).get("name"));
    assertThat(ResourceJson.of(patient)).contains("\"multipleBirthInteger\" : 2", ": false");
  }

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
