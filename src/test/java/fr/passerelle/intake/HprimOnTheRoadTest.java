package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** HPRIM Santé and HPRIM XML on the main road, told by their content. */
class HprimOnTheRoadTest {
  private final TestRoad road = new TestRoad();
  private final Partner clinic = road.partners.put(Partners.authority("clinique"));
  private final Partner laboratory = road.partners.put(Partners.plain("labo"));

  @Test
  void an_admission_is_a_person_and_a_stay_and_its_next_message_the_same_ones() {
    assertThat(fate(send(clinic, admission("IPP1", "20260316")))).isEqualTo(Fate.INTEGRATED);
    assertThat(fate(send(clinic, admission("IPP1", "20260316^20260317"))))
        .isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(Patient.class)).hasSize(1);
    assertThat(road.store.all(Encounter.class))
        .singleElement()
        .satisfies(
            stay -> assertThat(stay.getStatus()).isEqualTo(Encounter.EncounterStatus.FINISHED));
  }

  @Test
  void a_merge_in_hprim_sante_leaves_one_person() {
    send(clinic, admission("IPP1", "20260316"));
    send(clinic, admission("IPP2", "20260316").replace("S-1", "S-2"));
    Receipt merge = send(clinic, admission("IPP1~IPP2~FU", ""));
    assertThat(fate(merge)).isEqualTo(Fate.INTEGRATED);
    assertThat(activePersons()).hasSize(1);
    assertThat(road.store.all(Encounter.class))
        .extracting(stay -> stay.getSubject().getReference())
        .containsOnly("Patient/" + activePersons().get(0).getIdElement().getIdPart());
  }

  @Test
  void a_merge_in_hprim_xml_leaves_one_person() {
    send(
        clinic,
        xml(
            "M1",
            "<enregistrementPatient>" + person("patient", "IPP1") + "</enregistrementPatient>"));
    send(
        clinic,
        xml(
            "M2",
            "<enregistrementPatient>" + person("patient", "IPP2") + "</enregistrementPatient>"));
    assertThat(activePersons()).hasSize(2);
    Receipt merge =
        send(
            clinic,
            xml(
                "M3",
                "<fusionPatient>"
                    + person("patient", "IPP1")
                    + person("patientElimine", "IPP2")
                    + "</fusionPatient>"));
    assertThat(fate(merge)).isEqualTo(Fate.INTEGRATED);
    assertThat(activePersons()).hasSize(1);
    assertThat(new String(merge.answer().bytes(), StandardCharsets.ISO_8859_1))
        .contains("acquittementsPatients", "statut=\"OK\"");
  }

  @Test
  void corrected_results_are_the_same_report_again() {
    send(laboratory, results("R1.HPR", "0.98", "F"));
    Receipt corrected = send(laboratory, results("R2.HPR", "0.89", "C"));
    assertThat(fate(corrected)).isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(Patient.class)).hasSize(1);
    assertThat(road.store.all(DiagnosticReport.class)).hasSize(1);
    assertThat(road.store.all(Observation.class))
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.getStatus()).isEqualTo(Observation.ObservationStatus.CORRECTED);
              assertThat(value.getValueQuantity().getValue()).hasToString("0.89");
            });
    assertThat(new String(corrected.answer().bytes(), StandardCharsets.ISO_8859_1))
        .startsWith("H|~^\\&|")
        .doesNotContain("ERR|1");
  }

  @Test
  void an_older_result_does_not_come_over_a_newer_one() {
    send(laboratory, results("R2.HPR", "0.89", "C").replace("20260317", "20260318"));
    assertThat(fate(send(laboratory, results("R1.HPR", "0.98", "F")))).isEqualTo(Fate.SUPERSEDED);
  }

  @Test
  void an_order_and_an_answer_about_a_message_of_ours_are_kept() {
    String order =
        header("ORM", "O1.HPR") + patient("IPP1", "") + "OBR|1|R1||GLY~GLYCEMIE~L\rL|1\r";
    assertThat(fate(send(clinic, order))).isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(ServiceRequest.class)).hasSize(1);
    String error = header("ERR", "E1.HPR") + "ERR|1|A1.HPR|20260317|T|2|P~1|8.6||A|Manque\rL|1\r";
    assertThat(fate(send(clinic, error))).isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(Communication.class)).hasSize(1);
  }

  @Test
  void two_patients_of_one_file_are_two_records_with_their_own_fates() {
    String file =
        header("ORU", "T1.HPR")
            + patient("", "P1")
            + "OBR|1||D1|GLY\rOBX|1|NM|GLY||1\r"
            + "P|2||P2\rOBR|1||D2|GLY\rOBX|1|NM|GLY||1\rL|1\r";
    Receipt receipt = send(laboratory, file);
    assertThat(receipt.records())
        .extracting(entry -> entry.outcome().fate())
        .containsExactly(Fate.INTEGRATED, Fate.REFUSED);
    assertThat(new String(receipt.answer().bytes(), StandardCharsets.ISO_8859_1))
        .contains("ERR|1|T1.HPR|", "|T||P~1|8.6||A|");
  }

  private Receipt send(Partner partner, String message) {
    return road.intake.receive(partner, "auto", message.getBytes(StandardCharsets.ISO_8859_1));
  }

  private List<Patient> activePersons() {
    return road.store.all(Patient.class).stream()
        .filter(
            one ->
                !one.hasLink()
                    || one.getLink().stream()
                        .noneMatch(link -> link.getType() == Patient.LinkType.REPLACEDBY))
        .toList();
  }

  private static String admission(String number, String dates) {
    String p = "P|1|" + number + "||S-1|ESSAI~Zoé||19570214|F" + "|".repeat(15) + dates + "|IP\r";
    return header("ADM", "A" + Math.abs((number + dates).hashCode()) + ".HPR") + p + "L|1\r";
  }

  private static String results(String name, String value, String status) {
    return header("ORU", name)
        + patient("", "P1")
        + "OBR|1||D1|GLY~GLYCEMIE~L\rOBX|1|NM|GLY~GLYCEMIE~L||"
        + value
        + "|g/l|||||"
        + status
        + "\rL|1\r";
  }

  private static String header(String context, String name) {
    return "H|~^\\&|" + name + "||X||" + context + "|||Y||P|H2.1|20260317\r";
  }

  private static String patient(String requester, String executant) {
    return "P|1|" + requester + "|" + executant + "||ESSAI~Zoé||19570214|F\r";
  }

  private static String person(String element, String number) {
    return "<"
        + element
        + "><identifiant><emetteur><valeur>"
        + number
        + "</valeur></emetteur></identifiant><personnePhysique sexe=\"F\"><nomUsuel>ESSAI</nomUsuel>"
        + "<prenoms><prenom>Zoe</prenom></prenoms><dateNaissance><date>1957-02-14</date></dateNaissance>"
        + "</personnePhysique></"
        + element
        + ">";
  }

  private static String xml(String id, String event) {
    return "<evenementsPatients><enteteMessage><identifiantMessage>"
        + id
        + "</identifiantMessage>"
        + "<dateHeureProduction>2026-03-17T10:15:00</dateHeureProduction></enteteMessage><evenementPatient>"
        + event
        + "</evenementPatient></evenementsPatients>";
  }

  private static Fate fate(Receipt receipt) {
    return receipt.records().get(0).outcome().fate();
  }
}
