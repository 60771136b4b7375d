package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.SharedFolder;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public samples, where they are beside the project; it passes without them. */
class SampleFilesTest {
  private static final String VOLETS = "ansforge_hl7V2-exemples__";

  @Test
  void the_a04_of_pam_fr_is_a_person_and_a_visit() {
    Translated read = translated(Partners.PRODUCTION, "pamfr__ADT_A04_2.9_ZFA_ZFP_ZFV_ZFM_ZFD.hl7");
    assertThat(read.stay()).isPresent();
    assertThat(read.unmapped())
        .extracting(each -> each.place().segment())
        .contains("ZFA", "ZFV", "ZBE");
    assertThat(read.stay().orElseThrow().getHospitalization().getAdmitSource().getCoding())
        .hasSize(2);
  }

  @Test
  void the_a28_with_an_unqualified_ins_publishes_none() {
    Translated read =
        translated(Partners.PRODUCTION, "pamfr__ADT_A28_multi_id_INSC_INSNIR_INSNIA_PROV.hl7");
    assertThat(read.subject().orElseThrow().getIdentifier())
        .extracting(Identifier::getSystem)
        .containsExactly(
            "urn:oid:1.2.250.1.213.1.4.6",
            "urn:oid:1.3.6.1.4.1.12559.11.36.3",
            "urn:oid:2.16.840.1.113883.2.8.3.7");
    assertThat(read.remarks()).hasSize(2);
  }

  @Test
  void the_admission_under_test_is_refused_in_production_and_taken_in_test() {
    String file = VOLETS + "SGL_admission.er7";
    assertThat(refusals(Partners.PRODUCTION, file)).containsExactly(Fault.PROCESSING_ID);
    Translated read = translated(Partners.TEST, file);
    assertThat(read.stay()).isPresent();
    assertThat(read.subject().orElseThrow().getIdentifierFirstRep().getSystem())
        .isEqualTo("urn:oid:1.2.250.1.213.1.4.10");
  }

  @Test
  void the_proposed_doctor_and_the_dmp_status_change_nothing() {
    Translated read =
        translated(
            Partners.TEST,
            VOLETS
                + "Vague_2_Consentement_DMP_PAMFR_ConsentementConsultation_NonOppositionAlimentation.er7");
    assertThat(read.stay()).isPresent();
    assertThat(read.subject().orElseThrow().getGeneralPractitioner()).isEmpty();
    assertThat(read.remarks())
        .anyMatch(remark -> remark.sentence().key().equals("remark.proposed-not-applied"));
    assertThat(read.unmapped())
        .extracting(each -> each.place().toString())
        .doesNotContain("ZFA-11");
    assertThat(read.owned()).allMatch(Observation.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "Transmission_initiale_ORU_message_ORU_CR_Bio_INIT_N1_N3.hl7, current",
    "Suppression_ORU_message_ORU_CR_Bio_DEL_N1_N3.er7, entered-in-error"
  })
  void both_documents_of_a_transmission_are_kept(String file, String status) {
    Translated read =
        translated(Partners.PRODUCTION, VOLETS + "Volets_TRANS_DOC_CDA_HL7V2_V2.1_ORU_" + file);
    assertThat(read.owned())
        .hasSize(2)
        .allSatisfy(
            each -> {
              DocumentReference document = (DocumentReference) each;
              assertThat(document.getStatus().toCode()).isEqualTo(status);
              assertThat(document.getContentFirstRep().getAttachment().getData()).isNotEmpty();
            });
  }

  @Test
  void a_deletion_names_the_documents_of_the_first_transmission() {
    String volet = VOLETS + "Volets_TRANS_DOC_CDA_HL7V2_V2.1_ORU_";
    Translated first =
        translated(
            Partners.PRODUCTION,
            volet + "Transmission_initiale_ORU_message_ORU_CR_Bio_INIT_N1_N3.hl7");
    Translated deletion =
        translated(Partners.PRODUCTION, volet + "Suppression_ORU_message_ORU_CR_Bio_DEL_N1_N3.er7");
    assertThat(deletion.owned().get(0).getId()).isEqualTo(first.owned().get(0).getId());
    assertThat(deletion.owned().get(1).getId()).isEqualTo(first.owned().get(1).getId());
  }

  @Test
  void the_mdm_of_the_volet_is_a_document_that_is_hidden_as_it_asks() {
    Translated read =
        translated(
            Partners.PRODUCTION,
            VOLETS
                + "Vague_2_Trans_Doc-CDA-HL7V2_MDM_Transmission_initiale_MDM_message_MDM_CR_Radio_INIT_N1.er7");
    DocumentReference document = (DocumentReference) read.owned().get(0);
    assertThat(read.owned()).hasSize(1);
    assertThat(document.getMasterIdentifier().getValue())
        .isEqualTo("urn:oid:1.2.250.1.71.4.2.2.120456789.71024000081");
    assertThat(document.getMeta().getSecurity())
        .extracting(Coding::getCode)
        .containsExactly("INVISIBLE_PATIENT", "INVISIBLE_REPRESENTANTS_LEGAUX");
  }

  @Test
  void the_movement_with_a_blank_before_its_name_is_read() {
    Translated read =
        translated(Partners.PRODUCTION, "derived__ADT_A03_ZBE_segment_name_leading_space.hl7");
    assertThat(read.stay().orElseThrow().getServiceProvider().getIdentifier().getValue())
        .isEqualTo("1258");
  }

  @Test
  void the_order_of_teleradiology_is_a_request_with_its_task_and_what_it_rests_on() {
    Translated read =
        translated(
            Partners.PRODUCTION,
            "ansforge_interop-ig-hl7v2-teleradiologie__ORM_O01_demande_examen.hl7");
    ServiceRequest order = (ServiceRequest) read.owned().get(0);
    Task task = (Task) read.owned().get(1);
    assertThat(order.getIdentifierFirstRep().getSystem())
        .isEqualTo("urn:oid:1.2.250.1.748.12345678.12");
    assertThat(order.getBodySite()).hasSize(2);
    assertThat(order.getSupportingInfo()).hasSize(7);
    assertThat(task.getStatus().toCode()).isEqualTo("requested");
    assertThat(task.getRequester().getIdentifier().getValue()).isEqualTo("01234567897");
  }

  @Test
  void the_order_of_a_batch_is_one_record() {
    Translated read =
        translated(Partners.PRODUCTION, "OpenIntegrationEngine_engine__test-hl7-batch-input.hl7");
    assertThat(((ServiceRequest) read.owned().get(0)).getPriority().toCode()).isEqualTo("routine");
  }

  @ParameterizedTest
  @CsvSource({VOLETS + "Volets_TRANS_DOC_CDA_HL7V2_V2.1_ORU_Transmission_initiale_ORU_ack.hl7"})
  void a_type_not_read_yet_is_refused_by_its_code(String file) {
    assertThat(refusals(Partners.PRODUCTION, file)).containsExactly(Fault.MESSAGE_TYPE);
  }

  private static Translated translated(Partner partner, String file) {
    return (Translated) translate(partner, file);
  }

  private static List<Integer> refusals(Partner partner, String file) {
    return ((Rejected) translate(partner, file)).faults().stream().map(Fault::code).toList();
  }

  private static Translation translate(Partner partner, String file) {
    Path path = SharedFolder.path("samples", "hl7v2", file);
    try {
      List<InboundMessage> records =
          Partners.TRANSLATOR.split(InboundMessage.of(partner, Files.readAllBytes(path)));
      assertThat(records).hasSize(1);
      return Partners.TRANSLATOR.translate(records.get(0));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
