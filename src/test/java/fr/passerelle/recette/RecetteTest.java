package fr.passerelle.recette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.intake.Formats;
import fr.passerelle.recette.RecetteReport.FindingLine;
import fr.passerelle.recette.RecetteReport.Found;
import fr.passerelle.recette.RecetteReport.Frequency;
import fr.passerelle.testing.Partners;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a vendor is told of its samples. */
class RecetteTest {
  private static final String ADT =
      "MSH|^~\\&|A|B|C|D|20260401||ADT^A04|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8\r"
          + "EVN||20260401\r"
          + "PID|1||77^^^B^PI||ESSAI^LUCIE^^^^^L||1980|F|||||||||||2800199123456||||||||||||PROV\r"
          + "PV1|1|E||||||||||||||||V7\r"
          + "ZBE|M1|20260401|20260402|INSERT\r";

  @Test
  void files_are_counted_by_what_became_of_them() throws Exception {
    RecetteReport report =
        report(
            golden("labo-exemple-hprim/cases/02-deux-patients/input.hpr"),
            golden("labo-exemple-hprim/cases/05-refuse-entete-incomplet/input.hpr"));
    assertThat(report.totals().files()).isEqualTo(2);
    assertThat(report.totals().records()).isEqualTo(3);
    assertThat(report.totals().translated()).isEqualTo(2);
    assertThat(report.totals().refused()).isEqualTo(1);
    assertThat(report.totals().share().lost()).isZero();
    assertThat(report.files().get(0).share().mapped()).isPositive();
    assertThat(report.files().get(1).fate()).isEqualTo("REFUSED");
    assertThat(report.findings().get(0).weight()).isEqualTo("REFUSED");
    assertThat(report.findings().get(0).norm()).contains("12 lignes");
  }

  @Test
  void breaches_of_pam_fr_have_their_paragraph_and_line() {
    RecetteReport report = report(sample(ADT));
    assertThat(finding(report, "MSH-9.3").places())
        .containsExactly(new Found("sample", 1, "MSH-9.3"));
    assertThat(finding(report, "PID-19").norm()).isEqualTo("IHE PAM FR 2.11.2, PID-19");
    assertThat(finding(report, "PID-19").places())
        .containsExactly(new Found("sample", 3, "PID-19"));
    assertThat(finding(report, "ZBE-3").sentence()).contains("interdit en France");
    assertThat(finding(report, "ZBE-5").places()).containsExactly(new Found("sample", 5, "ZBE-5"));
  }

  @Test
  void lines_are_those_of_the_file_whichever_record_they_stand_in() throws Exception {
    RecetteReport report = report(sample(ADT + ADT.replace("|1|P|", "|2|P|")));
    assertThat(finding(report, "ZBE-3").count()).isEqualTo(2);
    assertThat(finding(report, "ZBE-3").places()).extracting(Found::line).containsExactly(5, 10);
    RecetteReport two = report(golden("labo-exemple-hprim/cases/02-deux-patients/input.hpr"));
    assertThat(two.findings())
        .filteredOn(each -> each.sentence().contains("sexe"))
        .singleElement()
        .satisfies(
            each -> {
              int second = each.places().get(1).line();
              assertThat(second).isGreaterThan(each.places().get(0).line() + 12);
            });
  }

  @Test
  void norms_are_asked_of_those_who_claim_them() {
    String foreign = ADT.replace("^FRA^2.11", "").replace("|FRA|", "||");
    assertThat(report(sample(foreign)).findings())
        .noneMatch(each -> each.sentence().contains("ZBE-3"));
    String volet =
        "MSH|^~\\&|A|B|C|D|20260401||ORU^R01^ORU_R01|1|P|2.5|||||FRA||||2.1^CISIS_CDA_HL7_V2\r"
            + "PID|1||77^^^B^PI||ESSAI^LUCIE^^^^^L\r"
            + "OBR|1||9^B|11502-2^CR^LN\r"
            + "OBX|1|ED|11502-2^CR^LN||^TEXT^XML^Base64^PGEvPg==\r";
    assertThat(finding(report(sample(volet)), "OBX-11").norm()).contains("volet Transmission");
  }

  @Test
  void missing_traits_are_counted() {
    assertThat(report(sample(ADT)).missingTraits())
        .extracting(Frequency::what)
        .containsExactlyInAnyOrder("BIRTH_DATE", "BIRTH_PLACE", "INS");
  }

  @Test
  void local_codes_and_units_and_what_is_not_translated_come_by_frequency() throws Exception {
    RecetteReport report =
        report(golden("labo-exemple-hprim/cases/03-valeurs-difficiles/input.hpr"));
    assertThat(report.localCodes()).extracting(Frequency::what).contains("HB", "AAN");
    assertThat(report.localUnits()).extracting(Frequency::what).contains("G/L");
    assertThat(report.unmapped()).extracting(Frequency::name).contains("Destinataire");
    assertThat(report(sample(ADT), sample(ADT)).unmapped().get(0).count()).isEqualTo(2);
  }

  @Test
  void nothing_about_a_person_stands_in_it() {
    RecetteReport report = report(sample(ADT));
    assertThat(report.toString() + RecettePage.of(report))
        .doesNotContain("ESSAI", "LUCIE", "2800199123456");
  }

  @Test
  void the_page_needs_nothing_beside_it() throws Exception {
    RecetteReport report =
        report(golden("labo-exemple-hprim/cases/03-valeurs-difficiles/input.hpr"), sample("?"));
    assertThat(RecettePage.of(report))
        .contains("lang=\"fr\"", "Écarts et remarques", "charset=\"utf-8\"", "Hémoglobine")
        .doesNotContain("<script", "http://", "https://", "src=", "href=", " th:", "??");
  }

  @Test
  void an_empty_report_says_so() {
    String page = RecettePage.of(report());
    assertThat(page).contains("Rien à signaler", "Tous les traits").doesNotContain("NaN");
  }

  private static FindingLine finding(RecetteReport report, String field) {
    return report.findings().stream()
        .filter(each -> each.sentence().startsWith(field + " "))
        .findFirst()
        .orElseThrow();
  }

  private static SampleFile golden(String path) throws Exception {
    return new SampleFile(path, Files.readAllBytes(Path.of("camel-routes", path)));
  }

  private static SampleFile sample(String text) {
    return new SampleFile("sample", text.getBytes(StandardCharsets.UTF_8));
  }

  private static RecetteReport report(SampleFile... files) {
    Formats formats = Formats.installed();
    Recette recette =
        new Recette(
            Partners.underTest("partenaire"), bytes -> formats.translator(Formats.AUTO, bytes));
    Arrays.stream(files).forEach(recette::read);
    return recette.report(LocalDate.of(2026, 4, 1), Locale.FRENCH);
  }
}
