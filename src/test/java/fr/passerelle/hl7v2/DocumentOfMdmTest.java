package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.Mdm.PID;
import static fr.passerelle.hl7v2.Mdm.TXA;
import static fr.passerelle.hl7v2.Mdm.document;
import static fr.passerelle.hl7v2.Mdm.msh;
import static fr.passerelle.hl7v2.Mdm.only;
import static fr.passerelle.hl7v2.Mdm.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.cda.Cda;
import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MDM T02, T10 and T04 (ANS volet Transmission de documents CDA-R2 en HL7 v2). */
class DocumentOfMdmTest {
  private static final String CDA = Cda.of().inBase64();

  @ParameterizedTest
  @CsvSource({
    "T02, NW, F, current, final",
    "T10, RO, C, current, amended",
    "T04, CA, D, entered-in-error, entered-in-error",
    "T02, '', F, current, final"
  })
  void event_order_and_line_that_agree_tell_what_becomes_of_it(
      String event, String control, String line, String status, String documentStatus) {
    DocumentReference document =
        only(read(event, PID, "ORC|" + control, "OBR|1", TXA, document(CDA, line)));
    assertThat(document.getStatus().toCode()).isEqualTo(status);
    assertThat(document.getDocStatus().toCode()).isEqualTo(documentStatus);
  }

  @ParameterizedTest
  @CsvSource({
    "T02, RO, F, 906 ORC-1",
    "T02, NW, C, 906 OBX-11",
    "T10, RO, F, 906 OBX-11",
    "T04, NW, D, 906 ORC-1",
    "T04, '', F, 906 OBX-11"
  })
  void one_that_contradicts_another_is_refused(
      String event, String control, String line, String fault) {
    assertThat(Mdm.faults(msh(event), PID, "ORC|" + control, "OBR|1", TXA, document(CDA, line)))
        .containsExactly(fault);
  }

  @Test
  void no_order_need_stand_there() {
    DocumentReference document = only(read("T02", PID, TXA, document(CDA, "F")));
    assertThat(document.getMasterIdentifier().getValue()).isEqualTo("LETTRE-1");
    assertThat(document.getDescription()).isEqualTo("Lettre de liaison à la sortie");
  }

  @Test
  void a_replacement_and_a_deletion_are_about_the_first_transmission() {
    Translated first = read("T02", PID, TXA, document(CDA, "F"));
    Translated second =
        read("T10", PID, TXA, document(Cda.of().replacingTheFirst().inBase64(), "C"));
    Translated gone = read("T04", PID, TXA, document(CDA, "D"));
    assertThat(only(second).getId()).isEqualTo(only(first).getId());
    assertThat(only(gone).getId()).isEqualTo(only(first).getId());
    assertThat(only(second).getMasterIdentifier().getValue()).isEqualTo("LETTRE-2");
    assertThat(only(second).getRelatesToFirstRep().getTarget().getIdentifier().getValue())
        .isEqualTo("LETTRE-1");
  }

  @Test
  void without_a_header_the_numbers_of_txa_tell_which_document_it_is() {
    String pdf = document("^application^pdf^Base64^JVBERg==", "F");
    Translated first = read("T02", PID, TXA, pdf);
    assertThat(only(first).getMasterIdentifier().getSystem()).isEqualTo("urn:oid:1.2.250.1.999.1");
    String replacing =
        "TXA|1|11490-0|TEXT|||||||||LETTRE-2^^1.2.250.1.999.1|LETTRE-1^^1.2.250.1.999.1";
    Translated second =
        read("T10", PID, replacing, document("^application^pdf^Base64^JVBERg==", "C"));
    assertThat(only(second).getId()).isEqualTo(only(first).getId());
    assertThat(only(second).getRelatesToFirstRep().getTarget().getIdentifier().getValue())
        .isEqualTo("LETTRE-1");
  }

  @Test
  void txa_9_17_18_and_22_complete_what_no_header_says() {
    String txa =
        "TXA|1|11490-0|TEXT|20260401|||||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^RPPS|||"
            + "LETTRE-1|||||IP|R||||810002422979^NORD^^^^^^^ASIP-SANTE-PS^D^^^IDNPS";
    DocumentReference document =
        only(read("T02", PID, txa, document("^application^pdf^Base64^JVBERg==", "F")));
    assertThat(document.getAuthorFirstRep().getIdentifier().getValue()).isEqualTo("10002422979");
    assertThat(document.getAuthenticator().getIdentifier().getValue()).isEqualTo("10002422979");
    assertThat(document.getDocStatus().toCode()).isEqualTo("preliminary");
    assertThat(document.getMeta().getSecurityFirstRep().getCode()).isEqualTo("R");
    assertThat(document.getContentFirstRep().getAttachment().getCreationElement().asStringValue())
        .isEqualTo("2026-04-01");
  }

  @Test
  void txa_12_that_is_not_the_number_of_the_document_is_remarked_on() {
    Translated read = read("T02", PID, TXA.replace("LETTRE-1", "AUTRE"), document(CDA, "F"));
    assertThat(only(read).getMasterIdentifier().getValue()).isEqualTo("LETTRE-1");
    assertThat(Oru.keys(read)).contains("remark.document-says-otherwise");
  }

  @ParameterizedTest
  @CsvSource({"'|11490-0|', '|18748-4|'", "'|TEXT|||||||||LETTRE', '|TEXT|||20260402||||||LETTRE'"})
  void what_txa_2_and_6_say_otherwise_is_remarked_on_too(String there, String other) {
    Translated read = read("T02", PID, TXA.replace(there, other), document(CDA, "F"));
    assertThat(Oru.keys(read)).contains("remark.document-says-otherwise");
    assertThat(only(read).getType().getCodingFirstRep().getCode()).isEqualTo("11490-0");
  }

  @Test
  void prt_4_rct_who_gets_a_copy_is_recorded_and_a_patient_never_by_number() {
    Translated read =
        read(
            "T02",
            PID.replace("VALI", "PROV"),
            TXA,
            document(CDA, "F"),
            "PRT||UC||SB^^participation|810001111115^SUD^Jean^^^^^^ASIP-SANTE-PS^D^^^IDNPS",
            "PRT||UC||RCT^^participation|810002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^IDNPS",
            "PRT||UC||RCT^^participation|279035121518989^DUPUIS^ANNE^^^^^^1.2.250.1.213.1.4.10^L"
                + "^^^INS");
    CommunicationRequest copies = (CommunicationRequest) only(read).getContained().get(1);
    assertThat(copies.getRecipient())
        .extracting(who -> who.hasReference() ? who.getReference() : who.getDisplay())
        .containsExactly("Paule NORD", Translated.SUBJECT);
    assertThat(only(read).getContext().getRelatedFirstRep().getReference()).isEqualTo("#order");
    assertThat(Oru.keys(read)).contains("remark.copies-proposed");
    assertThat(read.unmapped())
        .anyMatch(each -> each.place().toString().equals("PRT-5"))
        .anyMatch(each -> each.place().toString().equals("PRT[3]-5.1"));
  }

  @Test
  void a_document_of_text_lines_is_their_text() {
    Translated read =
        read(
            "T02",
            PID,
            TXA,
            "OBX|1|TX|11490-0^Lettre^LN||Bonjour,||||||F",
            "OBX|2|TX|11490-0^Lettre^LN||à bientôt.||||||F");
    assertThat(new String(only(read).getContentFirstRep().getAttachment().getData(), UTF_8))
        .isEqualTo("Bonjour,\nà bientôt.");
  }

  @Test
  void a_document_without_txa_or_content_is_refused() {
    assertThat(Mdm.faults(msh("T02"), PID, document(CDA, "F"))).containsExactly("100 TXA");
    assertThat(Mdm.faults(msh("T02"), PID, TXA)).containsExactly("100 OBX");
  }
}
