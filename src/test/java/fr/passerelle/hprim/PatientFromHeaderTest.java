package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientFromHeaderTest {

  @Test
  void the_header_describes_the_patient() {
    Patient patient = patient(HprimFile.HEADER);
    assertThat(patient.getId()).isEqualTo(Translated.SUBJECT);
    assertThat(patient.getIdentifier()).hasSize(1);
    assertThat(patient.getIdentifierFirstRep().getSystem())
        .isEqualTo("https://server.example/sid/labo/patient"); // line 1
    assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo("PAT00417");
    assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("ESSAI-DUPONT"); // line 2
    assertThat(patient.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Zoé"); // line 3
    assertThat(patient.getBirthDateElement().asStringValue()).isEqualTo("1957-02-14"); // line 7
  }

  @Test
  void lines_4_to_6_are_the_address() {
    Address address = patient(HprimFile.HEADER).getAddressFirstRep();
    assertThat(address.getLine())
        .extracting(Object::toString)
        .containsExactly("12 RUE DE LA SOURCE", "BATIMENT C");
    assertThat(address.getPostalCode()).isEqualTo("64000");
    assertThat(address.getCity()).isEqualTo("VILLE D'ESSAI");
  }

  @Test
  void the_insured_number_goes_nowhere_and_gives_no_sex() {
    Translated translated = HprimFile.translated(HprimFile.withText("Texte."));
    String json =
        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(translated.toBundle());
    assertThat(json).doesNotContain("2570264000000");
    assertThat(translated.subject().orElseThrow().hasGender()).isFalse();
    assertThat(translated.unmapped())
        .extracting(field -> field.place() + " " + field.name())
        .contains("LINE 8 Numéro de sécurité sociale de l’assuré");
    assertThat(keys(translated)).contains("patient.noSex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "COMPTE RENDU", "BIOLOGIE", "0000000000", "LABO64 PAT00417 ESSAI 12"})
  void a_first_line_that_is_no_code_identifies_nobody(String line) {
    Translated translated =
        HprimFile.translated(HprimFile.withText("Texte.").replaceFirst("PAT00417", line));
    assertThat(translated.subject().orElseThrow().hasIdentifier()).isFalse();
    assertThat(keys(translated)).contains("patient.noCode");
    assertThat(translated.unmapped().stream().anyMatch(u -> u.place().toString().equals("LINE 1")))
        .isEqualTo(!line.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "14/02/1957,1957-02-14,",
    "1957-02-14,1957-02-14,",
    "14.02.1957,1957-02-14,",
    "00/02/1957,1957-02,patient.birthDateIncomplete",
    "00/00/1957,1957,patient.birthDateIncomplete",
    "31/02/1957,1957,patient.birthDateIncomplete",
    "'',,patient.birthDateIncomplete",
    "14 FEV 57,,patient.birthDateUnreadable"
  })
  void a_birth_date_is_kept_as_far_as_it_is_known(String sent, String kept, String remark) {
    Translated translated =
        HprimFile.translated(HprimFile.withText("Texte.").replaceFirst("14/02/1957", sent));
    Patient patient = translated.subject().orElseThrow();
    assertThat(patient.getBirthDateElement().asStringValue()).isEqualTo(kept);
    assertThat(keys(translated).stream().filter(key -> key.contains("birthDate")).findFirst())
        .isEqualTo(java.util.Optional.ofNullable(remark));
  }

  @Test
  void entities_of_html_in_a_name_are_read() {
    assertThat(
            patient(HprimFile.HEADER.replace("Zoé", "Zo&eacute;"))
                .getNameFirstRep()
                .getGivenAsSingleString())
        .isEqualTo("Zoé");
  }

  @Test
  void a_missing_given_name_is_told() {
    assertThat(keys(HprimFile.translated(HprimFile.withText("Texte.").replace("Zoé", " "))))
        .contains("patient.noGivenName");
  }

  private static Patient patient(String header) {
    return HprimFile.translated(header + "Texte.\n****FIN****\n").subject().orElseThrow();
  }

  private static java.util.List<String> keys(Translated translated) {
    return translated.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }
}
