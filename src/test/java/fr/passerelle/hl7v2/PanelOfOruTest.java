package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.Oru.OBR;
import static fr.passerelle.hl7v2.Oru.keys;
import static fr.passerelle.hl7v2.Oru.obx;
import static fr.passerelle.hl7v2.Oru.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.terminology.CodeMapFile;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the results of ORU: specimens, panels, codes, the order and its copies. */
class PanelOfOruTest {
  private static final String SPM =
      "SPM|1|P1&CAB^F1&LAB||SANG^Sang veineux^L|||PONCT^Ponction^L|BRAS^Bras gauche^L||||5^mL"
          + "||Tube clair|||20260401073000^20260401074000|20260401090000";

  @Test
  void spm_2_4_7_8_12_14_17_18_are_the_specimen_of_report_and_results() {
    Translated read = read(OBR, obx("NM", "HB", "1"), SPM);
    Specimen specimen = only(read, Specimen.class);
    assertThat(specimen.getIdentifierFirstRep().getValue()).isEqualTo("F1");
    assertThat(specimen.getIdentifierFirstRep().getSystem()).endsWith("/LAB");
    assertThat(specimen.getType().getText()).isEqualTo("Sang veineux");
    assertThat(specimen.getCollection().getMethod().getText()).isEqualTo("Ponction");
    assertThat(specimen.getCollection().getBodySite().getText()).isEqualTo("Bras gauche");
    assertThat(specimen.getCollection().getQuantity().getCode()).isEqualTo("mL");
    assertThat(specimen.getNoteFirstRep().getText()).isEqualTo("Tube clair");
    assertThat(specimen.getCollection().getCollectedPeriod().getEndElement().asStringValue())
        .isEqualTo("2026-04-01T07:40:00+02:00");
    assertThat(specimen.getReceivedTimeElement().asStringValue())
        .isEqualTo("2026-04-01T09:00:00+02:00");
    assertThat(only(read, DiagnosticReport.class).getSpecimenFirstRep().getReference())
        .isEqualTo(specimen.getId());
    assertThat(only(read, Observation.class).getSpecimen().getReference())
        .isEqualTo(specimen.getId());
  }

  @Test
  void spm_21_a_rejected_specimen_is_unsatisfactory() {
    Specimen specimen =
        only(read(OBR, obx("NM", "HB", "1"), SPM + "|||HEM^Hémolysé^L"), Specimen.class);
    assertThat(specimen.getStatus().toCode()).isEqualTo("unsatisfactory");
    assertThat(specimen.getConditionFirstRep().getText()).isEqualTo("Hémolysé");
  }

  @Test
  void obr_15_is_the_specimen_where_there_is_no_spm() {
    String obr = "OBR|1||L9|NFS^Numération||||||||||20260401080000|SG&Sang&L";
    Specimen specimen = only(read(obr, obx("NM", "HB", "1")), Specimen.class);
    assertThat(specimen.getType().getText()).isEqualTo("Sang");
    assertThat(specimen.getReceivedTimeElement().asStringValue()).startsWith("2026-04-01T08:00");
  }

  @Test
  void of_two_specimens_nobody_says_which_a_result_is_of() {
    Translated read =
        read(OBR, obx("NM", "HB", "1"), SPM, SPM.replace("SPM|1|", "SPM|2|").replace("F1", "F2"));
    assertThat(all(read, Specimen.class)).hasSize(2);
    assertThat(only(read, Observation.class).hasSpecimen()).isFalse();
  }

  @Test
  void obr_26_an_examination_ordered_for_a_result_is_part_of_it() {
    Translated read =
        read(
            "OBR|1||L9|ECBU^Culture",
            "OBX|1|CE|GERME^Germe^L|1|ECO^Escherichia coli^L||||||F",
            "OBR|2||L10|ATB^Antibiogramme||||||||||||||||||||||GERME&Germe^1",
            "OBX|1|ST|AMX^Amoxicilline^L||R||||||F");
    List<Observation> results = all(read, Observation.class);
    assertThat(results.get(0).getHasMember())
        .extracting(Reference::getReference)
        .containsExactly(results.get(1).getId());
    assertThat(results.get(1).hasHasMember()).isFalse();
  }

  @Test
  void obr_26_of_a_result_that_is_elsewhere_is_remarked_on() {
    Translated read =
        read(
            "OBR|2||L10|ATB^Antibiogramme||||||||||||||||||||||GERME&Germe^1",
            "OBX|1|ST|AMX^Amoxicilline^L||R||||||F");
    assertThat(keys(read)).contains("remark.parent-result-not-here");
  }

  @Test
  void obx_4_that_continues_another_is_below_it() {
    Translated read =
        read(
            OBR,
            "OBX|1|ST|NFS^Numération^L|1|voir lignes||||||F",
            "OBX|2|NM|HB^Hémoglobine^L|1.1|13|g/dL|||||F",
            "OBX|3|NM|GB^Leucocytes^L|1.2|6|G/L|||||F");
    List<Observation> results = all(read, Observation.class);
    assertThat(results.get(0).getHasMember())
        .extracting(Reference::getReference)
        .containsExactly(results.get(1).getId(), results.get(2).getId());
  }

  @ParameterizedTest
  @CsvSource({"g/L, 718-7", "mmol/L, 59260-0", "%, ''"})
  void obx_3_has_the_loinc_code_of_the_partners_table_for_that_unit(String unit, String loinc) {
    Partner partner =
        Partners.TEST.withCodes(
            CodeMapFile.read("code;unit;loinc\nHB;g/L;718-7\nHB;mmol/L;59260-0\n").map());
    Translated read =
        (Translated)
            Partners.TRANSLATOR.translate(
                Partners.record(
                    partner,
                    "MSH|^~\\&|SIL|LAB|C|D|20260401180000||ORU^R01^ORU_R01|1|P|2.5",
                    "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L",
                    "OBR|1||L9|718-7^Hémoglobine^LN",
                    "OBX|1|NM|HB^Hémoglobine^L||13|" + unit + "|||||F"));
    Observation result = only(read, Observation.class);
    assertThat(result.getCode().getCoding())
        .extracting(coding -> coding.getCode())
        .containsExactly(loinc.isEmpty() ? new String[] {"HB"} : new String[] {loinc, "HB"});
    assertThat(keys(read).contains("remark.local-codes")).isEqualTo(loinc.isEmpty());
  }

  @Test
  void local_codes_are_counted_once_each() {
    Translated read = read(OBR, obx("NM", "HB", "1"), obx("NM", "HB", "2"), obx("NM", "GB", "3"));
    assertThat(read.remarks())
        .filteredOn(remark -> remark.sentence().key().equals("remark.local-codes"))
        .singleElement()
        .satisfies(remark -> assertThat(remark.sentence().arguments()).containsExactly("3"));
  }

  @Test
  void obr_28_whoever_gets_a_copy_is_recorded_and_only_proposed() {
    String obr = OBR + "|||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^RPPS~^SUD^Jean";
    Translated read = read(obr, obx("NM", "HB", "1"));
    DiagnosticReport report = only(read, DiagnosticReport.class);
    ServiceRequest order = (ServiceRequest) report.getContained().get(0);
    CommunicationRequest copies = (CommunicationRequest) report.getContained().get(1);
    assertThat(order.getSupportingInfoFirstRep().getReference()).isEqualTo("#copies");
    assertThat(copies.getRecipient())
        .extracting(Reference::getDisplay)
        .containsExactly("Paule NORD", "Jean SUD");
    assertThat(keys(read)).contains("remark.copies-proposed");
  }

  @Test
  void orc_9_obr_5_13_and_31_are_of_the_order() {
    Translated read =
        read(
            "ORC|RE|||||||" + "|20260331",
            "OBR|1|D9|L9|NFS^Numération|S||||||||Anémie connue||||||||||||||||||HTA^Hypertension^L",
            obx("NM", "HB", "1"));
    ServiceRequest order =
        (ServiceRequest) only(read, DiagnosticReport.class).getContained().get(0);
    assertThat(order.getAuthoredOnElement().asStringValue()).isEqualTo("2026-03-31");
    assertThat(order.getPriority().toCode()).isEqualTo("stat");
    assertThat(order.getNoteFirstRep().getText()).isEqualTo("Anémie connue");
    assertThat(order.getReasonCodeFirstRep().getText()).isEqualTo("Hypertension");
  }

  private static <T> T only(Translated read, Class<T> type) {
    assertThat(all(read, type)).hasSize(1);
    return all(read, type).get(0);
  }

  private static <T> List<T> all(Translated read, Class<T> type) {
    return read.owned().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
