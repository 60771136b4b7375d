package fr.passerelle.hl7v2.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.WrittenMessages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * A message becomes resources, the resources a message again: the cases of the example route, which
 * our own people wrote. {@code -Dpasserelle.docs=write} writes the table anew.
 */
class RoundTripTest {
  private static final Path CASES = Path.of("camel-routes", "cabinet-exemple-hl7v2", "cases");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Hl7v2Translator TRANSLATOR =
      new Hl7v2Translator(Clock.fixed(NOW, ZoneOffset.UTC));
  private static final Partner PARTNER =
      new Partner(
          "cabinet-exemple-hl7v2",
          Optional.empty(),
          ZoneId.of("Europe/Paris"),
          "https://partner.example/sid",
          Optional.empty(),
          true,
          Partner.UnknownPatient.CREATE,
          Set.of(),
          Partner.Processing.PRODUCTION,
          AnswerStyle.DEFAULT);

  private static final List<String> WRITTEN =
      List.of(
          "01-a28-identite-qualifiee",
          "02-a31-telephone-efface",
          "05-oru-biologie",
          "06-oru-document-masque",
          "08-a28-latin9",
          "12-oru-refus-de-la-demande");

  @Test
  void a_person_comes_back_as_they_were() throws IOException {
    Patient sent = one(first("01-a28-identite-qualifiee"), Patient.class);
    Patient back = one(again("01-a28-identite-qualifiee"), Patient.class);
    assertThat(back.equalsDeep(sent)).isTrue();
  }

  @Test
  void results_come_back_with_value_unit_range_flag_status_and_notes() throws IOException {
    Bundle sent = first("05-oru-biologie");
    Bundle back = again("05-oru-biologie");
    List<Observation> results = all(back, Observation.class);
    assertThat(results).hasSameSizeAs(all(sent, Observation.class));
    for (int n = 0; n < results.size(); n++) {
      Observation there = all(sent, Observation.class).get(n);
      Observation here = results.get(n);
      assertThat(here.getCode().equalsDeep(there.getCode())).as("code " + n).isTrue();
      assertThat(here.getStatus()).isEqualTo(there.getStatus());
      assertThat(here.hasValue()).isEqualTo(there.hasValue());
      if (here.hasValue()) {
        assertThat(here.getValue().equalsDeep(there.getValue())).as("value " + n).isTrue();
      }
      assertThat(texts(here)).isEqualTo(texts(there));
    }
  }

  @Test
  void a_report_comes_back_under_the_same_number_with_its_prescriber_and_conclusion()
      throws IOException {
    DiagnosticReport sent = one(first("05-oru-biologie"), DiagnosticReport.class);
    DiagnosticReport back = one(again("05-oru-biologie"), DiagnosticReport.class);
    assertThat(back.getIdentifier())
        .usingElementComparator((a, b) -> a.equalsDeep(b) ? 0 : 1)
        .containsExactlyElementsOf(sent.getIdentifier());
    assertThat(back.getConclusion()).isEqualTo(sent.getConclusion());
    assertThat(back.getStatus()).isEqualTo(sent.getStatus());
    assertThat(back.getContained().get(0).equalsDeep(sent.getContained().get(0))).isTrue();
  }

  @Test
  void what_hides_a_document_goes_with_it() throws IOException {
    DocumentReference sent = one(first("06-oru-document-masque"), DocumentReference.class);
    DocumentReference back = one(again("06-oru-document-masque"), DocumentReference.class);
    assertThat(sent.getMeta().getSecurity()).isNotEmpty();
    assertThat(codes(back)).isEqualTo(codes(sent));
    assertThat(back.getContentFirstRep().getAttachment().getData())
        .isEqualTo(sent.getContentFirstRep().getAttachment().getData());
  }

  @Test
  void the_same_resources_at_the_same_time_are_the_same_bytes() throws IOException {
    Bundle said = first("05-oru-biologie");
    assertThat(written(said).get(0).bytes()).isEqualTo(written(said).get(0).bytes());
  }

  @Test
  void the_table_in_the_docs_says_what_survives() throws IOException {
    String table = RoundTripTable.text(RoundTripTable.HL7V2, fates());
    assertThat(RoundTripTable.chapter(RoundTripTable.HL7V2, table)).isEqualTo(table);
  }

  private static Map<String, RoundTripTable.Counts> fates() throws IOException {
    Map<String, RoundTripTable.Counts> fields = new TreeMap<>();
    for (String name : WRITTEN) {
      Map<String, String> sent = values(input(name));
      Map<String, String> back = values(written(first(name)).get(0).bytes());
      sent.forEach(
          (place, value) ->
              fields
                  .computeIfAbsent(
                      RoundTripTable.field(place), field -> new RoundTripTable.Counts())
                  .count(value, back.get(place)));
    }
    return fields;
  }

  private static Map<String, String> values(byte[] message) {
    InboundMessage whole = InboundMessage.of(PARTNER, message);
    Charset charset = TRANSLATOR.source(whole).charset();
    Anatomy anatomy = Anatomy.of("hl7v2", message, charset).orElseThrow();
    return anatomy.fields().stream()
        .collect(
            Collectors.toMap(
                RawField::toString, anatomy::value, (one, other) -> one, LinkedHashMap::new));
  }

  private static byte[] input(String name) throws IOException {
    return Files.readAllBytes(CASES.resolve(name).resolve("input.hl7"));
  }

  private static Bundle first(String name) throws IOException {
    return bundle(input(name));
  }

  private static Bundle again(String name) throws IOException {
    return bundle(written(first(name)).get(0).bytes());
  }

  private static List<WrittenMessages.WrittenMessage> written(Bundle said) {
    return new Hl7v2Writer().write(said, PARTNER, NOW).messages();
  }

  private static Bundle bundle(byte[] message) {
    InboundMessage whole = InboundMessage.of(PARTNER, message);
    InboundMessage record = TRANSLATOR.split(whole).get(0);
    return ((Translated) TRANSLATOR.translate(record)).toBundle();
  }

  private static List<String> texts(Observation observation) {
    return List.of(
        observation.getNote().stream().map(note -> note.getText()).toList().toString(),
        observation.getReferenceRange().stream().map(range -> range.getText()).toList().toString(),
        observation.getInterpretation().stream()
            .map(flag -> flag.getCodingFirstRep().getCode())
            .toList()
            .toString());
  }

  private static Set<String> codes(Resource resource) {
    return resource.getMeta().getSecurity().stream()
        .map(label -> label.getCode())
        .collect(Collectors.toSet());
  }

  private static <T extends Resource> T one(Bundle bundle, Class<T> type) {
    return all(bundle, type).get(0);
  }

  private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
    return new SaidResources(bundle).all(type);
  }
}
