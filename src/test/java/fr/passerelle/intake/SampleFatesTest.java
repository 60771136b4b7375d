package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.testing.SharedFolder;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each public sample on the main road, where they are beside the project. */
class SampleFatesTest {
  private static final String INS = "urn:oid:1.2.250.1.213.1.4.";

  private final TestRoad road = new TestRoad();

  @ParameterizedTest
  @CsvSource({
    "hl7v2/pamfr__ADT_A04, INTEGRATED,",
    "hl7v2/pamfr__ADT_A28_multi_id, INTEGRATED,",
    "hl7v2/ansforge_hl7V2-exemples__SGL_admission, REFUSED, 202",
    "hl7v2/ansforge_hl7V2-exemples__Vague_2_Consentement, REFUSED, 202",
    "hl7v2/ansforge_hl7V2-exemples__Vague_2_Trans_Doc, INTEGRATED,",
    "hl7v2/ansforge_hl7V2-exemples__Volets_TRANS_DOC_CDA_HL7V2_V2.1_ORU_Transmission_initiale_ORU_ack,"
        + " REFUSED, 200",
    "hl7v2/ansforge_hl7V2-exemples__Volets_TRANS_DOC_CDA_HL7V2_V2.1_ORU_Transmission_initiale_ORU_message,"
        + " INTEGRATED,",
    "hl7v2/ansforge_hl7V2-exemples__Volets_TRANS_DOC_CDA_HL7V2_V2.1_ORU_Suppression, INTEGRATED,",
    "hl7v2/ansforge_interop-ig-hl7v2-teleradiologie, INTEGRATED,",
    "hl7v2/OpenIntegrationEngine_engine__test-hl7-batch-input, INTEGRATED,",
    "hl7v2/derived__ADT_A03, INTEGRATED,",
    "hprim/freemedforms__test1, INTEGRATED,",
    "hprim/derived-from_freemedforms_test2__UTF8_BOM, INTEGRATED,",
    "hprim/derived-from_freemedforms_test2__truncated, INTEGRATED,",
    "hprim/hprimtool__pipes, REFUSED, 100",
    "hprim/libHprim, INTEGRATED,",
    "hprim/medintux, INTEGRATED,",
    "hprimxml/evenementsServeurActes, REFUSED, 200",
    "cda/ansforge_TestContenuCDA-3-0__VSM, REFUSED, 200",
    "csv/colibri, REFUSED, 200",
    "xdm/derived-from_ansforge_LDL-SES__IHE_XDM.ZIP, REFUSED, 200",
    "xdm/derived-from_ansforge_LDL-SES__MSSante, REFUSED, 200",
  })
  void every_file_meets_its_fate_on_a_production_partner(String sample, Fate fate, Integer code)
      throws IOException {
    Map<Integer, String> faults = faults(receive(Partners.authority("essai"), sample), fate);
    assertThat(faults.keySet()).isEqualTo(code == null ? Set.of() : Set.of(code));
    assertThat(faults.values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @CsvSource({
    "hl7v2/ansforge_hl7V2-exemples__SGL_admission",
    "hl7v2/ansforge_hl7V2-exemples__Vague_2_Consentement"
  })
  void a_message_of_a_test_is_integrated_on_a_partner_under_test(String sample) throws IOException {
    assertThat(faults(receive(Partners.underTest("essai"), sample), Fate.INTEGRATED)).isEmpty();
    assertThat(road.store.all(Patient.class)).hasSize(1);
  }

  @Test
  void an_ins_without_qualification_is_not_published() throws IOException {
    receive(Partners.authority("essai"), "hl7v2/pamfr__ADT_A28_multi_id");
    Patient patient = road.store.all(Patient.class).get(0);
    assertThat(patient.getIdentifier()).isNotEmpty();
    assertThat(patient.getIdentifier())
        .noneMatch(identifier -> identifier.getSystem().matches("\\Q" + INS + "\\E(8|9|10|11)"));
  }

  @Test
  void a_report_of_hprim_keeps_its_value_and_its_text_whole_and_publishes_no_ins()
      throws IOException {
    receive(Partners.plain("essai"), "hprim/freemedforms__test1");
    DiagnosticReport report = road.store.all(DiagnosticReport.class).get(0);
    String text = new String(report.getPresentedFormFirstRep().getData(), StandardCharsets.UTF_8);
    assertThat(text).contains("ALLERGIE", "164  UI/ml").doesNotContain("\uFFFD");
    assertThat(road.store.all(Observation.class))
        .filteredOn(Observation::hasValueQuantity)
        .extracting(value -> value.getValueQuantity().getValue().intValue())
        .contains(164);
    assertThat(road.store.all(Patient.class).get(0).getIdentifier())
        .noneMatch(identifier -> identifier.getSystem().startsWith(INS));
  }

  @Test
  void accents_arrive_whole() throws IOException {
    receive(Partners.plain("essai"), "hprim/derived-from_freemedforms_test2__UTF8_BOM");
    DiagnosticReport report = road.store.all(DiagnosticReport.class).get(0);
    assertThat(new String(report.getPresentedFormFirstRep().getData(), StandardCharsets.UTF_8))
        .contains("résultats", "médicale")
        .doesNotContain("\uFFFD");
  }

  private Receipt receive(Partner partner, String sample) throws IOException {
    Path folder = SharedFolder.path("samples", sample.substring(0, sample.indexOf('/')));
    String start = sample.substring(sample.indexOf('/') + 1);
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(each -> each.getFileName().toString().startsWith(start))
              .findFirst()
              .orElseThrow();
      return road.intake.receive(partner, "auto", Files.readAllBytes(file));
    }
  }

  /** The sentences by code, of records that all met that fate. */
  private static Map<Integer, String> faults(Receipt receipt, Fate fate) {
    assertThat(receipt.records()).extracting(entry -> entry.outcome().fate()).containsOnly(fate);
    return receipt.records().stream()
        .flatMap(entry -> entry.outcome().faults().stream())
        .collect(
            Collectors.toMap(
                Fault::code, fault -> fault.sentence().in(Locale.FRENCH), (a, b) -> a));
  }
}
