package fr.passerelle.hprim.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.hl7v2.writing.RoundTripTable;
import fr.passerelle.hprim.sante.HprimSanteTranslator;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Results in HPRIM Santé become resources, the resources a file again. */
class SanteRoundTripTest {
  private static final Path CASES = Path.of("src/test/resources/fr/passerelle/hprim/sante");
  private static final List<String> WRITTEN =
      List.of("01-oru-resultats", "07-delimiteurs-du-fichier", "10-texte-en-utf-8-fin-de-ligne-cr");
  private static final Partner PARTNER = Partners.plain("sante");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final HprimSanteTranslator TRANSLATOR = new HprimSanteTranslator();

  @Test
  void a_person_comes_back_as_they_were() throws IOException {
    Patient sent = all(first("01-oru-resultats"), Patient.class).get(0);
    Patient back = all(again("01-oru-resultats"), Patient.class).get(0);
    assertThat(back.getName())
        .usingElementComparator(SanteRoundTripTest::compare)
        .isEqualTo(sent.getName());
    assertThat(back.getIdentifier())
        .usingElementComparator(SanteRoundTripTest::compare)
        .containsExactlyInAnyOrderElementsOf(sent.getIdentifier());
    assertThat(back.getTelecom())
        .usingElementComparator(SanteRoundTripTest::compare)
        .isEqualTo(sent.getTelecom());
    assertThat(back.getAddressFirstRep().equalsDeep(sent.getAddressFirstRep())).isTrue();
    assertThat(back.getBirthDate()).isEqualTo(sent.getBirthDate());
    assertThat(back.getGender()).isEqualTo(sent.getGender());
  }

  @Test
  void results_come_back_with_value_unit_range_flags_status_and_comments() throws IOException {
    List<Observation> sent = all(first("01-oru-resultats"), Observation.class);
    List<Observation> back = all(again("01-oru-resultats"), Observation.class);
    assertThat(back).hasSameSizeAs(sent).isNotEmpty();
    for (int n = 0; n < sent.size(); n++) {
      Observation there = sent.get(n);
      Observation here = back.get(n);
      here.setPerformer(there.getPerformer()); // who sends is another now
      assertThat(here.equalsDeep(there)).as("result " + n).isTrue();
    }
  }

  @Test
  void a_report_comes_back_under_the_same_number_with_order_specimen_and_conclusion()
      throws IOException {
    DiagnosticReport sent = all(first("01-oru-resultats"), DiagnosticReport.class).get(0);
    DiagnosticReport back = all(again("01-oru-resultats"), DiagnosticReport.class).get(0);
    assertThat(back.getIdentifierFirstRep().equalsDeep(sent.getIdentifierFirstRep())).isTrue();
    assertThat(back.getConclusion()).isEqualTo(sent.getConclusion());
    assertThat(back.getStatus()).isEqualTo(sent.getStatus());
    assertThat(back.getEffective().equalsDeep(sent.getEffective())).isTrue();
    assertThat(back.getResultsInterpreter())
        .usingElementComparator(SanteRoundTripTest::compare)
        .isEqualTo(sent.getResultsInterpreter());
    assertThat(back.getPresentedFormFirstRep().getTitle())
        .isEqualTo(sent.getPresentedFormFirstRep().getTitle());
  }

  @Test
  void the_table_in_the_docs_says_what_survives() throws IOException {
    String table = RoundTripTable.text(RoundTripTable.HPRIM_SANTE, fates());
    assertThat(RoundTripTable.chapter(RoundTripTable.HPRIM_SANTE, table)).isEqualTo(table);
  }

  private static Map<String, RoundTripTable.Counts> fates() throws IOException {
    Map<String, RoundTripTable.Counts> fields = new TreeMap<>();
    for (String name : WRITTEN) {
      Map<String, String> back = values(written(first(name)));
      values(input(name))
          .forEach(
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
    Anatomy anatomy =
        Anatomy.of("hprim-sante", message, TRANSLATOR.source(whole).charset()).orElseThrow();
    return anatomy.fields().stream()
        .collect(
            Collectors.toMap(
                RawField::toString, anatomy::value, (one, other) -> one, LinkedHashMap::new));
  }

  private static byte[] input(String name) throws IOException {
    return Files.readAllBytes(CASES.resolve(name).resolve("input.hpr"));
  }

  private static Bundle first(String name) throws IOException {
    return bundle(input(name));
  }

  private static Bundle again(String name) throws IOException {
    return bundle(written(first(name)));
  }

  private static byte[] written(Bundle said) {
    return new HprimSanteWriter().write(said, PARTNER, NOW).messages().get(0).bytes();
  }

  private static Bundle bundle(byte[] file) {
    InboundMessage record = TRANSLATOR.split(InboundMessage.of(PARTNER, file)).get(0);
    return ((Translated) TRANSLATOR.translate(record)).toBundle();
  }

  private static int compare(Base one, Base other) {
    return one.equalsDeep(other) ? 0 : 1;
  }

  private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
    return new SaidResources(bundle).all(type);
  }
}
