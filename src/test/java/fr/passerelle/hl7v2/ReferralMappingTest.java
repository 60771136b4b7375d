package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Referrals (REF): RF1, PRD, and what comes with them. */
class ReferralMappingTest {
  private static final String RF1 =
      "RF1|P|A|RAD^Imagerie^L|SO^Second avis^L|O|AD7^CAB|20260510|20260604|20260504|X^Lombalgie^L"
          + "|E9^CHU";

  @ParameterizedTest
  @CsvSource({
    "I12, active, requested",
    "I13, active, requested",
    "I14, revoked, cancelled",
    "I15, active, requested"
  })
  void the_event_tells_what_becomes_of_it(String event, String order, String task) {
    Translated read = read(event, RF1);
    assertThat(referral(read).getStatus().toCode()).isEqualTo(order);
    assertThat(task(read).getStatus().toCode()).isEqualTo(task);
    assertThat(Oru.keys(read).contains("remark.referral-status-asked"))
        .isEqualTo(event.equals("I15"));
  }

  @Test
  void rf1_says_what_is_asked_why_and_until_when() {
    ServiceRequest referral = referral(read("I12", RF1));
    assertThat(referral.getPriority().toCode()).isEqualTo("asap"); // RF1-2
    assertThat(referral.getCategory())
        .extracting(category -> category.getCodingFirstRep().getCode())
        .containsExactly("3457005", "RAD", "O"); // RF1-3, RF1-5
    assertThat(referral.getOrderDetailFirstRep().getText()).isEqualTo("Second avis"); // RF1-4
    assertThat(referral.getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly("AD7", "E9"); // RF1-6, RF1-11
    assertThat(referral.getOccurrencePeriod().getStartElement().getValueAsString())
        .isEqualTo("2026-05-10"); // RF1-7
    assertThat(referral.getOccurrencePeriod().getEndElement().getValueAsString())
        .isEqualTo("2026-06-04"); // RF1-8
    assertThat(referral.getAuthoredOnElement().getValueAsString()).isEqualTo("2026-05-04"); // RF1-9
    assertThat(referral.getReasonCode())
        .extracting(CodeableConcept::getText)
        .containsExactly("Lombalgie"); // RF1-10
  }

  @Test
  void prd_says_who_refers_and_who_is_asked() {
    Translated read =
        read(
            "I12",
            RF1,
            "PRD|RP|NORD^Paule^^^DR|||||10002422979",
            "PRD|RT|OUEST^Jean|||||E77",
            "PRD|PP|SUD^Marc");
    assertThat(referral(read).getRequester().getIdentifier().getSystem())
        .isEqualTo("https://rpps.esante.gouv.fr"); // PRD-7, by its key
    assertThat(referral(read).getRequester().getDisplay()).isEqualTo("DR Paule NORD"); // PRD-2
    assertThat(task(read).getOwner().getIdentifier().getValue()).isEqualTo("E77");
    assertThat(Oru.keys(read)).contains("remark.proposed-not-applied");
    assertThat(read.unmapped())
        .extracting(field -> field.place().toString())
        .contains("PRD[3]-1", "PRD[3]-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLX^Téléexpertise^L", "TELE-EXPERTISE", "TLX^Demande de télé-expertise"})
  void a_teleexpertise_is_one_where_the_message_says_so(String type) {
    assertThat(referral(read("I12", "RF1|||" + type + "|||AD7")).getCategory())
        .extracting(CodeableConcept::getText)
        .contains("Téléexpertise");
    assertThat(referral(read("I12", RF1)).getCategory())
        .extracting(CodeableConcept::getText)
        .doesNotContain("Téléexpertise");
  }

  @Test
  void reports_documents_and_notes_come_with_it() {
    Translated read =
        read(
            "I12",
            RF1,
            "DG1|1||E11.9^Diabète^L",
            "OBR|1|||AVIS^Avis^L",
            "NTE|1||Question",
            "OBX|1|NM|8302-2^Taille^LN||170|cm|||||F",
            "OBX|2|ED|57133-1^Courrier^LN||^application^pdf^Base64^JVBERi0=||||||F");
    assertThat(read.owned())
        .extracting(Resource::fhirType)
        .containsExactly("ServiceRequest", "Task", "Observation", "DocumentReference");
    ServiceRequest referral = referral(read);
    List<String> there =
        referral.getSupportingInfo().stream().map(Reference::getReference).toList();
    assertThat(there).containsExactly(read.owned().get(2).getId(), read.owned().get(3).getId());
    assertThat(referral.getNoteFirstRep().getText()).isEqualTo("Question");
    assertThat(referral.getCode().getText()).isEqualTo("Avis");
    assertThat(referral.getReasonCode()).hasSize(2);
  }

  @Test
  void without_rf1_it_is_refused() {
    assertThat(Mdm.faults(Partners.TEST, msh("I12"), Mdm.PID)).containsExactly("100 RF1");
  }

  private static ServiceRequest referral(Translated read) {
    return (ServiceRequest) read.owned().get(0);
  }

  private static Task task(Translated read) {
    return (Task) read.owned().get(1);
  }

  private static Translated read(String event, String... segments) {
    return Partners.translated(
        Stream.concat(Stream.of(msh(event), Mdm.PID), Stream.of(segments)).toArray(String[]::new));
  }

  private static String msh(String event) {
    return "MSH|^~\\&|MG|CAB|C|D|20260504142000||REF^" + event + "|1|P|2.5|||||FRA|UNICODE UTF-8";
  }
}
