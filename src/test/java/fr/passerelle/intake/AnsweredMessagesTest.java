package fr.passerelle.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Business answers and the messages they answer. */
class AnsweredMessagesTest {
  private final TestRoad road = new TestRoad();

  @Test
  void an_answer_is_tied_to_the_document_and_the_person_of_its_message() {
    receive("labo", document("015"));
    Outcome outcome = receive("labo", answer("015"));
    assertThat(outcome.fate()).isEqualTo(Fate.INTEGRATED);
    assertThat(outcome.remarks()).isEmpty();
    Communication told = road.store.all(Communication.class).get(0);
    assertThat(told.getSubject().getReference()).isEqualTo(id(Patient.class));
    assertThat(told.getAbout())
        .extracting(Reference::getReference)
        .containsExactly(null, id(DocumentReference.class));
  }

  @Test
  void an_answer_to_what_nobody_knows_is_kept_with_a_remark() {
    Outcome outcome = receive("labo", answer("999"));
    assertThat(outcome.fate()).isEqualTo(Fate.INTEGRATED);
    assertThat(outcome.remarks())
        .extracting(remark -> remark.sentence().key())
        .containsExactly("answers-unknown");
    assertThat(road.store.all(Communication.class)).hasSize(1);
    assertThat(road.store.all(Patient.class)).isEmpty();
  }

  @Test
  void the_same_number_of_another_partner_is_another_message() {
    receive("labo", document("015"));
    assertThat(receive("radio", answer("015")).remarks()).hasSize(1);
    assertThat(road.store.all(Communication.class).get(0).hasSubject()).isFalse();
  }

  private String id(Class<? extends org.hl7.fhir.r4.model.Resource> type) {
    return road.store.all(type).get(0).getIdElement().toUnqualifiedVersionless().getValue();
  }

  private Outcome receive(String partner, String message) {
    return road.intake
        .receive(Partners.plain(partner), "hl7v2", message.getBytes(UTF_8))
        .records()
        .get(0)
        .outcome();
  }

  private static String document(String number) {
    return "MSH|^~\\&|SIL|LAB|C|D|20260401180000||ORU^R01^ORU_R01|"
        + number
        + "|P|2.5|||||FRA|UNICODE UTF-8\r"
        + "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L||19790328|F\r"
        + "ORC|NW||L9^LAB\rOBR|1||L9^LAB|11502-2^CR^LN\r"
        + "OBX|1|ED|11502-2^CR^LN||^application^pdf^Base64^JVBERi0=||||||F";
  }

  private static String answer(String number) {
    return "MSH|^~\\&|PFI|LAB|C|D|20260402090000||ZAM^Z01^ZAM_Z01|Z7|P|2.5|||||FRA|UNICODE UTF-8\r"
        + "OBX|1|CE|ACK_RECEPTION_DMP^^MetaDMPMSS|"
        + number
        + "|Y^^expandedYes-NoIndicator||||||F";
  }
}
