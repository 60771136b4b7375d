package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.cda.Cda;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What hides a report or document only goes when its sender says so expressly. */
class SecurityLabelsTest {
  private static final Partner HOSPITAL = Partners.plain("hopital-test");
  private static final String HIDDEN =
      "OBX|8|CE|INVISIBLE_PATIENT^x^MetaDMPMSS||Y^^expandedYes-NoIndicator||||||F";

  private final TestRoad road = new TestRoad();

  @Test
  void a_document_sent_again_without_its_flag_stays_hidden_and_the_sender_is_told() {
    receive("1", document(Cda.of()), HIDDEN);
    List<String> remarks = receive("2", document(Cda.of()));
    assertThat(labels(DocumentReference.class)).containsExactly("N", "INVISIBLE_PATIENT");
    assertThat(document().getSecurityLabel())
        .extracting(label -> label.getCodingFirstRep().getCode())
        .containsExactly("N", "INVISIBLE_PATIENT");
    assertThat(remarks).contains("label-kept");
  }

  @Test
  void a_flag_that_says_no_lifts_what_it_hid_and_nothing_else() {
    receive("1", document(Cda.of()), HIDDEN, HIDDEN.replace("INVISIBLE_PATIENT", "MASQUE_PS"));
    List<String> remarks = receive("2", document(Cda.of()), HIDDEN.replace("||Y", "||N"));
    assertThat(labels(DocumentReference.class)).containsExactly("N", "MASQUE_PS");
    assertThat(remarks).contains("label-lifted");
  }

  @Test
  void another_confidentiality_takes_the_place_of_the_one_before() {
    Cda secret = Cda.of().with("confidentialityCode code=\"N\"", "confidentialityCode code=\"V\"");
    receive("1", document(secret));
    receive("2", document(Cda.of()));
    assertThat(labels(DocumentReference.class)).containsExactly("N");
    receive("3", document(secret));
    assertThat(labels(DocumentReference.class)).containsExactly("V");
  }

  @Test
  void a_document_whose_confidentiality_cannot_be_read_again_keeps_it() {
    Cda secret = Cda.of().with("confidentialityCode code=\"N\"", "confidentialityCode code=\"V\"");
    receive("1", document(secret));
    receive("2", "OBX|1|ED|11490-0^Lettre^LN||^TEXT^XML^Base64^UGFzIGR1IENEQQ==||||||C");
    assertThat(labels(DocumentReference.class)).containsExactly("V");
  }

  @Test
  void a_result_that_is_new_in_a_hidden_report_is_hidden() {
    receive("1", result(1, "HB"), HIDDEN);
    List<String> remarks = receive("2", result(1, "HB"), result(2, "VGM"));
    assertThat(road.store.all(Observation.class))
        .hasSize(2)
        .allSatisfy(each -> assertThat(codes(each)).containsExactly("INVISIBLE_PATIENT"));
    assertThat(remarks).contains("label-kept");
  }

  private List<String> receive(String id, String... lines) {
    String message =
        "MSH|^~\\&|SIL|LAB|C|D|2026040118000"
            + id
            + "||ORU^R01^ORU_R01|"
            + id
            + "|P|2.5|||||FRA|UNICODE UTF-8\r"
            + "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L||19790328|F\r"
            + "OBR|1||L9^LAB|11490-0^Lettre^LN||||||||||||||||||||||F\r"
            + String.join("\r", lines);
    return road
        .intake
        .receive(HOSPITAL, "hl7v2", message.getBytes(StandardCharsets.UTF_8))
        .records()
        .get(0)
        .outcome()
        .remarks()
        .stream()
        .map(remark -> remark.sentence().key())
        .toList();
  }

  private static String document(Cda cda) {
    return "OBX|1|ED|11490-0^Lettre^LN||" + cda.inBase64() + "||||||C";
  }

  private static String result(int rank, String code) {
    return "OBX|" + rank + "|NM|" + code + "^" + code + "^L||1|g/dL|||||F";
  }

  private DocumentReference document() {
    return road.store.all(DocumentReference.class).get(0);
  }

  private <T extends Resource> List<String> labels(Class<T> type) {
    assertThat(road.store.all(type)).hasSize(1);
    return codes(road.store.all(type).get(0));
  }

  private static List<String> codes(Resource resource) {
    return resource.getMeta().getSecurity().stream().map(Coding::getCode).toList();
  }
}
