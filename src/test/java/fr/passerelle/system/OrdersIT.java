package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** Orders, rendez-vous and business answers of the whole server. */
class OrdersIT extends WholeServer {
  private static final String PID =
      "PID|1||ORD-100^^^CABINET&1.2.250.1.999.7&ISO^PI||TANGUY^SOAZIG^^^^^L||19700214|F";

  @Test
  void an_order_is_accepted_over_fhir_stays_so_when_it_is_sent_again_and_is_cancelled()
      throws IOException {
    try (MllpClient sender = mllp()) {
      assertThat(sender.send(order("ORD-1", "10", "NW"))).contains("MSA|AA|ORD-1");
      Task task = only("Task?patient.identifier=ORD-100", Task.class);
      assertThat(task.getMeta().getProfile().get(0).getValue()).endsWith("/psl-task");
      assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
      task.setStatus(TaskStatus.ACCEPTED).setOwner(new Reference().setDisplay("Laboratoire"));
      client().update().resource(task).execute();
      assertThat(sender.send(order("ORD-2", "11", "XO"))).contains("MSA|AA|ORD-2");
      assertThat(only("Task?patient.identifier=ORD-100", Task.class).getStatus())
          .isEqualTo(TaskStatus.ACCEPTED);
      assertThat(sender.send(order("ORD-3", "12", "CA"))).contains("MSA|AA|ORD-3");
    }
    Task task = only("Task?patient.identifier=ORD-100", Task.class);
    assertThat(task.getStatus()).isEqualTo(TaskStatus.CANCELLED);
    ServiceRequest request =
        only("ServiceRequest?patient.identifier=ORD-100", ServiceRequest.class);
    assertThat(request.getStatus().toCode()).isEqualTo("revoked");
    assertThat(task.getFocus().getReference())
        .isEqualTo(request.getIdElement().toUnqualifiedVersionless().getValue());
  }

  @Test
  void a_rendez_vous_points_at_the_slot_it_takes() throws IOException {
    try (MllpClient sender = mllp()) {
      String answer =
          sender.send(
              message(
                  "SIU^S12^SIU_S12",
                  "ORD-4",
                  "13",
                  PID,
                  "SCH||RV-100^CABINET|||||||||^^M30^20260501093000^20260501100000",
                  "AIP|1||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^RPPS"));
      assertThat(answer).contains("MSA|AA|ORD-4");
    }
    Appointment appointment = only("Appointment?identifier=RV-100", Appointment.class);
    Slot slot = only("Slot?identifier=RV-100.Practitioner.10002422979", Slot.class);
    assertThat(appointment.getSlotFirstRep().getReference())
        .isEqualTo(slot.getIdElement().toUnqualifiedVersionless().getValue());
    assertThat(slot.getSchedule().getReference()).startsWith("Schedule/");
  }

  @Test
  void a_business_answer_is_tied_to_the_document_it_answers() throws IOException {
    try (MllpClient sender = mllp()) {
      String document = "OBX|1|ED|11502-2^CR^LN||^application^pdf^Base64^JVBERi0=||||||F";
      sender.send(
          message("ORU^R01^ORU_R01", "ORD-5", "14", PID, "OBR|1||DOC-100|11502-2^CR", document));
      String answer =
          sender.send(
              message("ZAM^Z01^ZAM_Z01", "ORD-6", "15", "OBX|1|CE|ACK_RECEPTION_DMP|ORD-5|Y"));
      assertThat(answer).contains("MSA|AA|ORD-6");
    }
    Communication told = only("Communication?identifier=ORD-6.1", Communication.class);
    assertThat(told.getSubject().getReference()).startsWith("Patient/");
    assertThat(told.getAbout())
        .anyMatch(
            about -> about.hasReference() && about.getReference().startsWith("DocumentReference/"));
  }

  private <T extends Resource> T only(String search, Class<T> type) {
    Bundle found = client().search().byUrl(search).returnBundle(Bundle.class).execute();
    assertThat(found.getEntry()).as(search).hasSize(1);
    return type.cast(found.getEntryFirstRep().getResource());
  }

  private static String order(String id, String minute, String control) {
    return message(
        "ORM^O01^ORM_O01",
        id,
        minute,
        PID,
        "ORC|" + control + "|ORD-D1^CABINET|||||||20260401100000|||7^OUEST^Jean",
        "OBR|1|ORD-D1^CABINET||NFS^Numération^L");
  }

  private static String message(String type, String id, String minute, String... segments) {
    return "MSH|^~\\&|DPI|CABINET|C|D|2026040118"
        + minute
        + "00||"
        + type
        + "|"
        + id
        + "|P|2.5|||||FRA|UNICODE UTF-8\r"
        + String.join("\r", segments)
        + "\r";
  }
}
