package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.SharedFolder;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

/** The public samples, where they stand beside the project. */
class SampleFilesTest {

  private final HprimMedecinTranslator translator = new HprimMedecinTranslator();

  @Test
  void the_report_of_freemedforms_has_its_value_its_text_whole_and_no_insured_number()
      throws IOException {
    Translated report = (Translated) translation("freemedforms__test1_IgE_hprim2.hpr");
    Observation value = HprimFile.observation(report, 1);
    assertThat(value.getValueQuantity().getValue()).isEqualByComparingTo("164");
    assertThat(value.getValueQuantity().getUnit()).isEqualTo("UI/ml");
    assertThat(value.getValueQuantity().getCode()).isEqualTo("[IU]/mL");
    assertThat(HprimFile.text(HprimFile.report(report)))
        .contains("ALLERGIE", "I.G.E Totales", "adultes     :   0 a 100 UI/ml");
    assertThat(json(report)).doesNotContain("1234567890123");
    assertThat(HprimFile.text(HprimFile.report(report))).doesNotContain("1234567890123");
    assertThat(report.unmapped()).extracting(field -> field.place().toString()).contains("LINE 8");
  }

  @Test
  void accents_hold_behind_a_byte_order_mark() throws IOException {
    Translated report = (Translated) translation("derived-from_freemedforms_test2__UTF8_BOM.hpr");
    assertThat(HprimFile.text(HprimFile.report(report))).contains("résultats", "médicale", "réf.");
    assertThat(report.subject().orElseThrow().getIdentifierFirstRep().getValue())
        .isEqualTo("0000116214");
    assertThat(report.owned()).hasSizeGreaterThan(20);
  }

  @Test
  void a_file_cut_off_before_its_end_is_taken_with_a_remark() throws IOException {
    Translated report =
        (Translated) translation("derived-from_freemedforms_test2__truncated_no_FIN.hpr");
    assertThat(report.remarks())
        .extracting(remark -> remark.sentence().key())
        .contains("record.noEnd");
    assertThat(HprimFile.text(HprimFile.report(report))).contains("Hémoglobine");
  }

  @Test
  void results_without_a_header_are_refused_with_the_reason() throws IOException {
    Rejected refused = (Rejected) translation("hprimtool__pipes.hpr");
    assertThat(refused.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo(100));
  }

  @Test
  void hprim_sante_is_left_to_its_own_translator_and_refused_by_this_one() throws IOException {
    for (String name :
        new String[] {
          "libHprim__ORU_2_1_A_segment_C_FIC.hpr", "medintux__fragments_H2.0_tilde.hpr"
        }) {
      assertThat(translator.recognises(bytes(name))).isFalse();
      Rejected refused = (Rejected) translation(name);
      assertThat(refused.faults().get(0).sentence().key()).isEqualTo("looks.hprim_sante");
    }
  }

  private Translation translation(String name) throws IOException {
    return HprimFile.translation(bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(SharedFolder.path("samples", "hprim", name));
  }

  private static String json(Translated translated) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(translated.toBundle());
  }
}
