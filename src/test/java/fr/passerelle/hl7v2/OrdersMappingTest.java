package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders (ORM, OMG, OML, OMI): ORC, OBR, TQ1, NTE, DG1, OBX, SPM and IPC. */
class OrdersMappingTest {
  private static final String ORC =
      "ORC|NW|D1^CAB|L1^LAB|G7^CAB|||||20260501103000|||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS"
          + "^D^^^RPPS";
  private static final String OBR = "OBR|1|D1^CAB|L1^LAB|NFS^Numération^L|R||||||||Fatigue";

  @ParameterizedTest
  @ValueSource(strings = {"ORM^O01", "OMG^O19", "OML^O21", "OMI^O23"})
  void an_order_is_a_request_with_the_task_to_carry_it_out(String event) {
    List<Resource> owned = read(event, ORC, OBR).owned();
    ServiceRequest order = (ServiceRequest) owned.get(0);
    Task task = (Task) owned.get(1);
    assertThat(owned).hasSize(2);
    assertThat(order.getIdentifier())
        .extracting(number -> number.getType().getCodingFirstRep().getCode())
        .containsExactly("PLAC", "FILL"); // ORC-2, ORC-3
    assertThat(order.getRequisition().getValue()).isEqualTo("G7"); // ORC-4
    assertThat(order.getAuthoredOnElement().getValueAsString())
        .isEqualTo("2026-05-01T10:30:00+02:00"); // ORC-9
    assertThat(order.getRequester().getIdentifier().getValue()).isEqualTo("10002422979"); // ORC-12
    assertThat(order.getCode().getText()).isEqualTo("Numération"); // OBR-4
    assertThat(order.getPriority().toCode()).isEqualTo("routine"); // OBR-5
    assertThat(order.getNoteFirstRep().getText()).isEqualTo("Fatigue"); // OBR-13
    assertThat(order.getSubject().getReference()).isEqualTo(Translated.SUBJECT);
    assertThat(task.getFocus().getReference()).isEqualTo(order.getId());
    assertThat(task.getFor().getReference()).isEqualTo(Translated.SUBJECT);
    assertThat(task.getStatus().toCode()).isEqualTo("requested");
    assertThat(task.getIdentifierFirstRep().equalsDeep(order.getIdentifierFirstRep())).isTrue();
    assertThat(task.getRequester().equalsDeep(order.getRequester())).isTrue();
    assertThat(task.getAuthoredOn()).isEqualTo(order.getAuthoredOn());
    assertThat(task.getDescription()).isEqualTo("Numération");
  }

  @ParameterizedTest
  @CsvSource({
    "NW, '', active, requested",
    "XO, '', active, requested",
    "RP, '', active, requested",
    "CA, '', revoked, cancelled",
    "DC, '', revoked, cancelled",
    "OC, '', revoked, cancelled",
    "HD, '', on-hold, on-hold",
    "RL, '', active, requested",
    "SC, IP, active, in-progress",
    "SC, CM, completed, completed",
    "SC, CA, revoked, cancelled",
    "'', '', active, requested"
  })
  void orc_1_tells_what_becomes_of_both(String control, String status, String order, String task) {
    List<Resource> owned = read("ORM^O01", "ORC|" + control + "|D1^CAB|||" + status, OBR).owned();
    assertThat(((ServiceRequest) owned.get(0)).getStatus().toCode()).isEqualTo(order);
    assertThat(((Task) owned.get(1)).getStatus().toCode()).isEqualTo(task);
  }

  @Test
  void a_code_of_control_that_changes_nothing_is_remarked_on() {
    assertThat(Oru.keys(read("ORM^O01", "ORC|DE|D1^CAB", OBR))).contains("remark.code-unknown");
    assertThat(Oru.keys(read("ORM^O01", "ORC|SC|D1^CAB|||ZZ", OBR)))
        .contains("remark.code-unknown");
  }

  @Test
  void a_cancellation_says_why_or_that_it_does_not() {
    Translated told = read("ORM^O01", "ORC|CA|D1^CAB" + "|".repeat(14) + "DOUBLON^En double^L");
    assertThat(((Task) told.owned().get(1)).getStatusReason().getText()).isEqualTo("En double");
    Translated mute = read("ORM^O01", "ORC|CA|D1^CAB");
    assertThat(((Task) mute.owned().get(1)).getStatusReason().getText()).isNotEmpty();
    assertThat(mute.owned().get(0).getId()).isEqualTo(told.owned().get(0).getId());
  }

  @Test
  void tq1_obr_36_and_the_timing_of_old_say_when_and_how_urgent() {
    ServiceRequest tq1 = order("TQ1|1||||||20260503080000|20260504|S", OBR);
    assertThat(tq1.getOccurrencePeriod().getStartElement().getValueAsString())
        .isEqualTo("2026-05-03T08:00:00+02:00"); // TQ1-7
    assertThat(tq1.getOccurrencePeriod().hasEnd()).isTrue(); // TQ1-8
    assertThat(order("TQ1|1||||||||S", "OBR|1|D1").getPriority().toCode())
        .isEqualTo("stat"); // TQ1-9
    ServiceRequest old = order("OBR|1|D1||NFS" + "|".repeat(23) + "^^^20260503^^A");
    assertThat(old.getOccurrenceDateTimeType().getValueAsString()).isEqualTo("2026-05-03");
    assertThat(old.getPriority().toCode()).isEqualTo("asap");
    assertThat(
            order("OBR|1|D1||NFS" + "|".repeat(32) + "20260505")
                .getOccurrenceDateTimeType()
                .getValueAsString())
        .isEqualTo("2026-05-05"); // OBR-36
  }

  @Test
  void reasons_notes_and_diagnoses_go_with_it() {
    ServiceRequest order =
        order(
            "OBR|1|D1||NFS" + "|".repeat(27) + "ANEMIE^Anémie^L",
            "NTE|1||À jeun",
            "DG1|1||D50.9^Anémie par carence^I10",
            "DG1|2|||Suspicion");
    assertThat(order.getReasonCode())
        .extracting(CodeableConcept::getText)
        .containsExactly("Anémie", "Anémie par carence", "Suspicion"); // OBR-31, DG1-3, DG1-4
    assertThat(order.getNoteFirstRep().getText()).isEqualTo("À jeun"); // NTE-3
  }

  @Test
  void clinical_information_and_documents_stand_beside_it() {
    Translated read =
        read(
            "ORM^O01",
            ORC,
            OBR,
            "OBX|1|NM|8302-2^Taille^LN||170|cm|||||O",
            "NTE|1||Mesurée",
            "OBX|2|ED|11488-4^Courrier^LN||^application^pdf^Base64^JVBERi0=||||||F");
    Observation told = (Observation) read.owned().get(2);
    DocumentReference document = (DocumentReference) read.owned().get(3);
    assertThat(told.getStatus().toCode()).isEqualTo("final"); // OBX-11 O
    assertThat(told.getNoteFirstRep().getText()).isEqualTo("Mesurée");
    assertThat(((ServiceRequest) read.owned().get(0)).getSupportingInfo())
        .extracting(Reference::getReference)
        .containsExactly(told.getId(), document.getId());
  }

  @Test
  void the_specimen_of_oml_is_the_one_to_be_analysed() {
    Translated read = read("OML^O21", ORC, OBR, "SPM|1|T1^CAB||SG^Sang^L");
    Specimen specimen = (Specimen) read.owned().get(2);
    assertThat(specimen.getType().getText()).isEqualTo("Sang");
    assertThat(((ServiceRequest) read.owned().get(0)).getSpecimenFirstRep().getReference())
        .isEqualTo(specimen.getId());
  }

  @Test
  void ipc_of_omi_numbers_the_imaging() {
    ServiceRequest order =
        (ServiceRequest)
            read("OMI^O23", ORC, OBR, "IPC|A7^RIS|P8^RIS|1.2.250.1.999.3|S9^RIS|MR^IRM^DCM")
                .owned()
                .get(0);
    assertThat(order.getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly("D1", "L1", "A7", "P8", "urn:oid:1.2.250.1.999.3", "S9");
    assertThat(order.getOrderDetailFirstRep().getText()).isEqualTo("IRM"); // IPC-5
  }

  @Test
  void modality_and_region_of_teleradiology_are_those_of_the_order() {
    ServiceRequest order =
        order(
            OBR,
            "OBX|1|CE|MODALITE_IMAGERIE^Modalité^TLR_OBSERVATION||MR^IRM^DCM||||||O",
            "OBX|2|CE|REGION_ANATOMIQUE^Région^TLR_OBSERVATION|1.1|774007^tête^SCT||||||O");
    assertThat(order.getOrderDetailFirstRep().getText()).isEqualTo("IRM");
    assertThat(order.getBodySiteFirstRep().getCodingFirstRep().getCode()).isEqualTo("774007");
  }

  @Test
  void copies_are_recorded_and_join_no_team() {
    ServiceRequest order = order("OBR|1|D1||NFS" + "|".repeat(24) + "7^OUEST^Jean");
    CommunicationRequest copies = (CommunicationRequest) order.getContained().get(0);
    assertThat(copies.getRecipientFirstRep().getDisplay()).isEqualTo("Jean OUEST"); // OBR-28
  }

  @Test
  void several_orders_of_a_message_are_apart() {
    Translated read =
        read("OML^O21", "ORC|NW|D1^CAB", "OBR|1|||NFS", "ORC|CA|D2^CAB", "OBR|2|||CRP");
    assertThat(read.owned())
        .extracting(Resource::fhirType)
        .containsExactly("ServiceRequest", "Task", "ServiceRequest", "Task");
    assertThat(((Task) read.owned().get(3)).getStatus().toCode()).isEqualTo("cancelled");
  }

  @Test
  void without_a_number_it_has_that_of_the_message_and_says_so() {
    Translated read = read("ORM^O01", "ORC|NW", "OBR|1|||NFS");
    assertThat(Oru.keys(read)).contains("remark.order-without-number");
    assertThat(((ServiceRequest) read.owned().get(0)).getIdentifierFirstRep().getValue())
        .isEqualTo("1.1");
  }

  @Test
  void without_orc_and_obr_it_is_refused() {
    assertThat(Mdm.faults(Partners.TEST, msh("ORM^O01"), Mdm.PID)).containsExactly("100 ORC");
  }

  private static ServiceRequest order(String... segments) {
    String[] all =
        Stream.concat(Stream.of("ORC|NW|D1^CAB"), Stream.of(segments)).toArray(String[]::new);
    return (ServiceRequest) read("OMG^O19", all).owned().get(0);
  }

  private static Translated read(String event, String... segments) {
    return Partners.translated(
        Stream.concat(Stream.of(msh(event), Mdm.PID), Stream.of(segments)).toArray(String[]::new));
  }

  private static String msh(String event) {
    return "MSH|^~\\&|DPI|CHU|C|D|20260501103000||" + event + "|1|P|2.5|||||FRA|UNICODE UTF-8";
  }
}
