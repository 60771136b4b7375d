package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.testing.Partners;
import fr.passerelle.testing.StoreInMemory;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class MainRoadTest {
  private static final Partner LABORATORY = Partners.plain("labo-test");

  private final TestRoad road = new TestRoad();

  @Test
  void a_report_about_a_new_person_is_filed_with_its_provenance() {
    Receipt receipt = receive(LABORATORY, report("14.2", "12/03/2026"));
    assertThat(fate(receipt)).isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(Patient.class)).hasSize(1);
    assertThat(road.store.all(DiagnosticReport.class)).hasSize(1);
    Provenance provenance = road.store.all(Provenance.class).get(0);
    assertThat(provenance.getIdElement().getIdPart())
        .isEqualTo(receipt.records().get(0).journalId().toString());
    assertThat(provenance.getAgentFirstRep().getWho().getIdentifier().getValue())
        .isEqualTo("labo-test");
  }

  @Test
  void the_same_bytes_again_write_nothing_and_get_the_first_answer() {
    Receipt first = receive(LABORATORY, report("14.2", "12/03/2026"));
    Receipt again = receive(LABORATORY, report("14.2", "12/03/2026"));
    assertThat(fate(again)).isEqualTo(Fate.DUPLICATE);
    assertThat(again.answer().bytes()).isEqualTo(first.answer().bytes());
    assertThat(road.store.all(Provenance.class)).hasSize(1);
    assertThat(road.journal.total()).isEqualTo(2);
  }

  @Test
  void the_same_key_with_other_content_is_another_record_of_the_same_report() {
    receive(LABORATORY, report("14.2", "12/03/2026"));
    Receipt corrected = receive(LABORATORY, report("14.3", "12/03/2026"));
    assertThat(fate(corrected)).isEqualTo(Fate.INTEGRATED);
    assertThat(remarks(corrected)).contains("key-used-again");
    assertThat(road.store.all(DiagnosticReport.class)).hasSize(1);
  }

  @Test
  void a_key_used_again_is_remarked_whatever_the_fate() {
    Partner refusing =
        Partners.of("labo-refus", false, Partner.UnknownPatient.REFUSE, Optional.empty());
    assertThat(remarks(receive(refusing, report("1", "12/03/2026")))).isEmpty();
    Receipt other = receive(refusing, report("2", "12/03/2026"));
    assertThat(fate(other)).isEqualTo(Fate.REFUSED);
    assertThat(remarks(other)).containsExactly("key-used-again");
    assertThat(fate(receive(refusing, report("2", "12/03/2026")))).isEqualTo(Fate.DUPLICATE);
  }

  @Test
  void a_held_record_is_found_by_the_number_of_the_person_it_names() {
    Partner holding =
        Partners.of("labo-attente", false, Partner.UnknownPatient.HOLD, Optional.empty());
    Receipt held = receive(holding, report("1", "12/03/2026"));
    assertThat(road.journal.ofNumber("P000042")).containsExactly(held.records().get(0).journalId());
  }

  @Test
  void an_unknown_person_is_held_or_refused_where_the_contract_says_so() {
    Partner holding =
        Partners.of("labo-attente", false, Partner.UnknownPatient.HOLD, Optional.empty());
    Partner refusing =
        Partners.of("labo-refus", false, Partner.UnknownPatient.REFUSE, Optional.empty());
    assertThat(fate(receive(holding, report("1", "12/03/2026")))).isEqualTo(Fate.HELD);
    Receipt refused = receive(refusing, report("1", "12/03/2026"));
    assertThat(fate(refused)).isEqualTo(Fate.REFUSED);
    assertThat(refused.records().get(0).outcome().faults().get(0).code()).isEqualTo(902);
    assertThat(road.store.all(Patient.class)).isEmpty();
  }

  @Test
  void what_no_format_recognises_is_refused_and_kept() {
    byte[] noise = "bonjour".getBytes(StandardCharsets.UTF_8);
    Receipt receipt = road.intake.receive(LABORATORY, "auto", noise);
    assertThat(fate(receipt)).isEqualTo(Fate.REFUSED);
    assertThat(road.journal.queries().raw(receipt.records().get(0).journalId()))
        .hasValueSatisfying(raw -> assertThat(raw).isEqualTo(noise));
  }

  @Test
  void when_our_database_is_away_nothing_is_received() {
    TestRoad broken = new TestRoad(storeThatThrows());
    Receipt receipt = broken.intake.receive(LABORATORY, "hprim-medecin", report("1", "12/03/2026"));
    assertThat(receipt.isNotReceived()).isTrue();
    assertThat(broken.journal.total()).isZero();
  }

  @Test
  void a_partner_that_may_not_send_is_refused() {
    TestRoad closed = new TestRoad(AccessDecision.Verdict.no("closed"));
    Receipt receipt = closed.intake.receive(LABORATORY, "hprim-medecin", report("1", "12/03/2026"));
    assertThat(fate(receipt)).isEqualTo(Fate.REFUSED);
    assertThat(closed.store.all(Patient.class)).isEmpty();
  }

  private Receipt receive(Partner partner, byte[] bytes) {
    return road.intake.receive(partner, "hprim-medecin", bytes);
  }

  private static List<String> remarks(Receipt receipt) {
    return receipt.records().get(0).outcome().remarks().stream()
        .map(remark -> remark.sentence().key())
        .toList();
  }

  private static Fate fate(Receipt receipt) {
    return receipt.records().get(0).outcome().fate();
  }

  private static ResourceStore storeThatThrows() {
    return (ResourceStore)
        Proxy.newProxyInstance(
            StoreInMemory.class.getClassLoader(),
            new Class<?>[] {ResourceStore.class},
            (proxy, method, arguments) -> {
              throw new DataAccessResourceFailureException("away");
            });
  }

  private static byte[] report(String value, String date) {
    return String.join(
            "\r\n",
            "P000042",
            "ÉTIENNE-RIVIÈRE",
            "Maëlle",
            "3 allée des Tilleuls",
            "",
            "35000 RENNES",
            "04/05/1961",
            "",
            "R-2026-17",
            date,
            "LABTEST   Laboratoire d'essai",
            "CABTEST   Cabinet d'essai",
            "Hémoglobine  " + value + " g/dL",
            "****LAB****",
            "RES|Hémoglobine|HB|N|" + value + "|g/dL|12.0|16.0|N|F",
            "****FIN****",
            "****FINFICHIER****",
            "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
