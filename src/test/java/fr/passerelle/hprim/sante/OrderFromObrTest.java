package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class OrderFromObrTest {

  @Test
  void an_order_has_number_analyses_prescriber_reason_and_date() {
    ServiceRequest order =
        order(
            "OBR|1|E1~R1||NFS~NUMERATION~L^GLY~GLYCEMIE~L|S||||||N||Fatigue|||1001~MARTIN&Paul&&&DR"
                + "||||||||||||1002~PETIT|||Bilan|||||20260401");
    assertThat(order.getIdentifierFirstRep().getValue()).isEqualTo("R1"); // OBR-2 (9.3)
    assertThat(order.getOrderDetail()).hasSize(2); // OBR-4 (9.5)
    assertThat(order.getCode().getText()).isEqualTo("NUMERATION, GLYCEMIE");
    assertThat(order.getPriority().toCode()).isEqualTo("stat"); // OBR-5 (9.6)
    assertThat(order.getRequester().getDisplay()).isEqualTo("DR Paul MARTIN"); // OBR-16 (9.17)
    assertThat(order.getReasonCodeFirstRep().getText()).isEqualTo("Bilan"); // OBR-31 (9.32)
    assertThat(order.getOccurrenceDateTimeType().getValueAsString())
        .isEqualTo("2026-04-01"); // OBR-36 (9.37)
    assertThat(order.getNote())
        .extracting(note -> note.getText())
        .containsExactly("Fatigue", "Copie à : PETIT (1002)"); // OBR-13 (9.14), OBR-28 (9.29)
  }

  @Test
  void one_analysis_is_the_code_itself() {
    ServiceRequest order = order("OBR|1|R1||GLY~GLYCEMIE~L");
    assertThat(order.getCode().getCodingFirstRep().getCode()).isEqualTo("GLY");
    assertThat(order.hasOrderDetail()).isFalse();
  }

  @Test
  void a_cancelled_order_is_the_same_order_revoked() {
    ServiceRequest order = order("OBR|1|R1||GLY~GLYCEMIE~L|||||||N");
    ServiceRequest cancelled = order("OBR|1|R1||GLY~GLYCEMIE~L|||||||C"); // OBR-11 (9.12)
    assertThat(cancelled.getStatus()).isEqualTo(ServiceRequestStatus.REVOKED);
    assertThat(cancelled.getId()).isEqualTo(order.getId());
  }

  @Test
  void an_order_has_the_task_to_carry_it_out() {
    Task placed = (Task) translated("OBR|1|R1||GLY~GLYCEMIE~L").owned().get(1);
    Task cancelled = (Task) translated("OBR|1|R1||GLY~GLYCEMIE~L|||||||C").owned().get(1);
    assertThat(placed.getStatus().toCode()).isEqualTo("requested");
    assertThat(cancelled.getStatus().toCode()).isEqualTo("cancelled");
    assertThat(cancelled.getId()).isEqualTo(placed.getId());
  }

  @Test
  void an_order_without_a_number_is_told() {
    Translated said = translated("OBR|1|||GLY~GLYCEMIE~L");
    assertThat(SanteFile.remarks(said)).contains("request.noNumber");
    assertThat(said.owned()).hasSize(2);
  }

  private static ServiceRequest order(String obr) {
    return (ServiceRequest) translated(obr).owned().get(0);
  }

  private static Translated translated(String obr) {
    return SanteFile.translated(
        SanteFile.header("ORM") + "\r\n" + SanteFile.patient() + "\r\n" + obr + "\r\nL|1\r\n");
  }
}
