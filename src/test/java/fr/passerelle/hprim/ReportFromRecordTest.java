package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFromRecordTest {
  private static final String RESULT = "RES|GLYCEMIE|GLY|N|0.98|g/l|0.74|1.06|N|F";

  @Test
  void request_number_patient_code_and_date_are_the_report_s_identifier() {
    DiagnosticReport report = report(HprimFile.withBlock(RESULT));
    assertThat(report.getIdentifierFirstRep().getValue()).isEqualTo("D240117/PAT00417/2026-03-17");
    assertThat(report.getBasedOnFirstRep().getIdentifier().getValue()).isEqualTo("D240117");
    assertThat(report.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-03-17");
  }

  @Test
  void the_same_file_gives_the_same_ids_and_a_corrected_one_too() {
    DiagnosticReport first = report(HprimFile.withBlock(RESULT));
    DiagnosticReport corrected = report(HprimFile.withBlock(RESULT.replace("0.98", "0.89")));
    assertThat(corrected.getId()).isEqualTo(first.getId()).startsWith("urn:uuid:");
    assertThat(corrected.getResult())
        .extracting(Reference::getReference)
        .isEqualTo(first.getResult().stream().map(Reference::getReference).toList());
  }

  @Test
  void two_reports_without_request_number_never_replace_one_another() {
    Translated one = HprimFile.translated(HprimFile.withText("Un.").replace("D240117", ""));
    Translated other = HprimFile.translated(HprimFile.withText("Deux.").replace("D240117", ""));
    assertThat(one.header().key()).isNotEqualTo(other.header().key());
    assertThat(HprimFile.report(one).getId()).isNotEqualTo(HprimFile.report(other).getId());
    assertThat(one.remarks()).extracting(r -> r.sentence().key()).contains("report.noRequest");
  }

  @Test
  void the_header_dates_the_report_in_the_partner_s_zone() {
    Translated translated = HprimFile.translated(HprimFile.withBlock(RESULT));
    assertThat(translated.header().asOf()).hasToString("2026-03-16T23:00:00Z");
    assertThat(translated.header().event()).isEqualTo("HPRIM^MEDECIN");
    assertThat(translated.header().messageId()).isEqualTo("D240117");
  }

  @Test
  void a_block_makes_it_a_laboratory_report_and_a_text_alone_says_nothing_of_the_kind() {
    assertThat(report(HprimFile.withBlock(RESULT)).getCode().getCodingFirstRep().getCode())
        .isEqualTo("11502-2");
    DiagnosticReport letter = report(HprimFile.withText("Cher confrère,"));
    assertThat(letter.getCode().hasCoding()).isFalse();
    assertThat(letter.hasCategory()).isFalse();
    assertThat(letter.getStatus()).isEqualTo(DiagnosticReportStatus.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "F,F,FINAL",
    "F,P,PARTIAL",
    "F,C,CORRECTED",
    "X,X,CANCELLED",
    "F,'',FINAL",
    "'','',UNKNOWN"
  })
  void the_results_say_the_report_s_status(
      String one, String other, DiagnosticReportStatus status) {
    String file = HprimFile.withBlock("RES|A|A|N|1|||||" + one, "RES|B|B|N|1|||||" + other);
    assertThat(report(file).getStatus()).isEqualTo(status);
  }

  @Test
  void the_text_is_kept_whole_with_its_columns() {
    String text = "  GLYCÉMIE            0,98 g/l\n\n     1,05 à 1,10";
    DiagnosticReport report = report(HprimFile.withText(text));
    assertThat(HprimFile.text(report)).isEqualTo(text);
    assertThat(report.getPresentedFormFirstRep().getContentType())
        .isEqualTo("text/plain;charset=utf-8");
  }

  @Test
  void entities_and_breaks_of_html_become_text() {
    assertThat(HprimFile.text(report(HprimFile.withText("M&eacute;decin<br />d&#039;essai"))))
        .isEqualTo("Médecin\nd'essai");
  }

  @Test
  void tex_lines_are_text_of_their_own_only_where_the_text_does_not_say_it() {
    DiagnosticReport said = report(HprimFile.withBlock("TEX| GLYCEMIE  0,98 g/l", RESULT));
    assertThat(said.getPresentedForm()).hasSize(1);
    DiagnosticReport more = report(HprimFile.withBlock("TEX|Contrôle conseillé", "TEX", RESULT));
    assertThat(more.getPresentedForm()).hasSize(2);
    assertThat(new String(more.getPresentedForm().get(1).getData(), StandardCharsets.UTF_8))
        .contains("Contrôle conseillé");
  }

  @ParameterizedTest
  @CsvSource({
    "'LAB64     LABO DE LA SOURCE',LAB64,LABO DE LA SOURCE",
    "'LAB64 LABO DE LA SOURCE',,LAB64 LABO DE LA SOURCE",
    "'          LABO DE LA SOURCE',,LABO DE LA SOURCE",
    "'     LABOSOURCE ESSAI',,LABOSOURCE ESSAI",
    "'.         LABO',,LABO",
    "'LABORATOIRE',,LABORATOIRE",
    "'LAB64',LAB64,LAB64"
  })
  void the_sender_s_code_is_taken_only_where_both_readings_of_the_line_agree(
      String line, String code, String name) {
    String file = HprimFile.withBlock(RESULT).replace("LAB64     LABORATOIRE DE LA SOURCE", line);
    Reference sender = report(file).getPerformerFirstRep();
    assertThat(sender.getIdentifier().getValue()).isEqualTo(code);
    assertThat(sender.getDisplay()).isEqualTo(name);
  }

  @Test
  void the_receiver_is_listed_as_not_taken_over() {
    assertThat(HprimFile.translated(HprimFile.withBlock(RESULT)).unmapped())
        .extracting(field -> field.place() + " " + field.name())
        .contains("LINE 12 Destinataire");
  }

  @Test
  void a_charset_other_than_agreed_is_told() {
    byte[] bytes = HprimFile.withText("Élevé").getBytes(StandardCharsets.UTF_8);
    var partner = HprimFile.laboratory(java.util.Optional.of(StandardCharsets.ISO_8859_1));
    var message = fr.passerelle.translation.InboundMessage.of(partner, bytes);
    Translated translated = (Translated) new HprimMedecinTranslator().translate(message);
    assertThat(translated.remarks()).extracting(r -> r.sentence().key()).contains("record.charset");
    assertThat(HprimFile.text(HprimFile.report(translated))).isEqualTo("Élevé");
  }

  @Test
  void the_report_points_at_its_results_and_all_point_at_the_patient() {
    Translated translated = HprimFile.translated(HprimFile.withBlock(RESULT));
    List<Reference> results = HprimFile.report(translated).getResult();
    assertThat(results)
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.getReference())
                    .isEqualTo(HprimFile.observation(translated, 1).getId()));
    assertThat(HprimFile.observation(translated, 1).getSubject().getReference())
        .isEqualTo(Translated.SUBJECT);
  }

  private static DiagnosticReport report(String file) {
    return HprimFile.report(HprimFile.translated(file));
  }
}
