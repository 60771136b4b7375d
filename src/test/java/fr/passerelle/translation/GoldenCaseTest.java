package fr.passerelle.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class GoldenCaseTest {
  private static final Partner PARTNER =
      new Partner(
          "cabinet",
          Optional.empty(),
          ZoneId.of("Europe/Paris"),
          "https://partner.example/sid",
          Optional.empty(),
          true,
          Partner.UnknownPatient.CREATE,
          Set.of(),
          Partner.Processing.TEST,
          AnswerStyle.DEFAULT);
  private static final MessageHeader HEADER =
      new MessageHeader("k", "1", "ADT^A04", Instant.EPOCH, Instant.EPOCH);

  @Test
  void a_translation_agrees_with_the_text_written_from_it() {
    List<Translation> said = List.of(translated("Martin"));
    GoldenCase golden = GoldenCase.ofBundle(GoldenCase.text(PARTNER, said));
    assertThat(golden.differences(PARTNER, said)).isEmpty();
  }

  @Test
  void local_systems_are_written_without_the_server_s_own_base() {
    assertThat(GoldenCase.text(PARTNER, List.of(translated("Martin"))))
        .contains("${partner}/PI")
        .doesNotContain("partner.example");
  }

  @Test
  void a_difference_names_the_place_and_not_the_value() {
    GoldenCase golden =
        GoldenCase.ofBundle(GoldenCase.text(PARTNER, List.of(translated("Martin"))));
    assertThat(golden.differences(PARTNER, List.of(translated("Durand"))))
        .extracting(JsonDifference::toString)
        .containsExactly("DIFFERENT /entry/0/resource/name/0/family");
  }

  @Test
  void a_difference_holds_both_values_for_whoever_wrote_the_case() {
    GoldenCase golden =
        GoldenCase.ofBundle(GoldenCase.text(PARTNER, List.of(translated("Martin"))));
    assertThat(golden.differences(PARTNER, List.of(translated("Durand"))))
        .singleElement()
        .returns("\"Martin\"", JsonDifference::expected)
        .returns("\"Durand\"", JsonDifference::actual);
  }

  @Test
  void an_element_unknown_to_fhir_makes_the_case_unreadable() {
    GoldenCase golden = GoldenCase.ofBundle("{\"resourceType\":\"Bundle\",\"surprise\":1}");
    assertThat(golden.differences(PARTNER, List.of(translated("Martin"))))
        .containsExactly(JsonDifference.unreadable());
  }

  @Test
  void a_refused_record_does_not_pass_for_an_empty_bundle() {
    GoldenCase golden =
        GoldenCase.ofBundle("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}");
    assertThat(golden.differences(PARTNER, List.of(refused()))).isNotEmpty();
  }

  @Test
  void faults_are_compared_by_code_and_place() {
    String expected = "{\"fate\":\"refused\",\"faults\":[{\"code\":202,\"place\":\"MSH-11\"}]}";
    GoldenCase golden = GoldenCase.ofOutcome(expected);
    assertThat(golden.differences(PARTNER, List.of(refused()))).isEmpty();
    assertThat(golden.differences(PARTNER, List.of(translated("Martin")))).isNotEmpty();
  }

  private static Rejected refused() {
    return new Rejected(
        HEADER,
        List.of(
            new Fault(
                Fault.PROCESSING_ID,
                Place.field("MSH", 11),
                Sentence.of(GoldenCaseTest.class, "any"))));
  }

  private static Translated translated(String family) {
    Patient patient = new Patient();
    patient.setId(Translated.SUBJECT);
    patient.addIdentifier().setSystem(PARTNER.localSystem("PI")).setValue("1");
    patient.addName().setFamily(family);
    Encounter encounter = new Encounter();
    encounter.setId("urn:uuid:00000000-0000-4000-8000-000000000009");
    encounter.setSubject(new org.hl7.fhir.r4.model.Reference(Translated.SUBJECT));
    return new Translated(
        HEADER,
        Optional.of(patient),
        Set.of(),
        List.of(),
        List.of(encounter),
        List.of(),
        List.of());
  }
}
