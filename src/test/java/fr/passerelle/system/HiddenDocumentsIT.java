package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.cda.Cda;
import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;

/** What a sender hides is hidden on the server until it says otherwise (MetaDMPMSS). */
class HiddenDocumentsIT extends WholeServer {
  private static final Cda LETTER =
      Cda.of()
          .with("279035121518989", "1890799992122")
          .with("1.2.250.1.213.1.4.10", "1.2.250.1.999.70")
          .with("extension=\"7\"", "extension=\"HID-100\"");

  @Test
  void labels_stay_until_they_are_lifted_and_then_go_everywhere() throws IOException {
    try (MllpClient sender = mllp()) {
      assertThat(sender.send(letter("HID-1", "T02", "F", "Y"))).contains("MSA|AA|HID-1");
      assertThat(labels()).containsExactlyInAnyOrder("N", "INVISIBLE_PATIENT");
      assertThat(sender.send(letter("HID-2", "T10", "C", ""))).contains("MSA|AA|HID-2");
      assertThat(labels()).containsExactlyInAnyOrder("N", "INVISIBLE_PATIENT");
      assertThat(sender.send(letter("HID-3", "T10", "C", "N"))).contains("MSA|AA|HID-3");
      assertThat(labels()).containsExactly("N");
    }
    Bundle hidden =
        client()
            .search()
            .byUrl("DocumentReference?patient.identifier=HID-100&_security=INVISIBLE_PATIENT")
            .returnBundle(Bundle.class)
            .execute();
    assertThat(hidden.getEntry()).isEmpty();
  }

  /** The same in the labels of the resource and in those of the document. */
  private List<String> labels() {
    Bundle found =
        client()
            .search()
            .byUrl("DocumentReference?patient.identifier=HID-100")
            .returnBundle(Bundle.class)
            .execute();
    assertThat(found.getEntry()).hasSize(1);
    DocumentReference document = (DocumentReference) found.getEntryFirstRep().getResource();
    List<String> labels =
        document.getMeta().getSecurity().stream().map(Coding::getCode).sorted().toList();
    assertThat(document.getSecurityLabel())
        .extracting(label -> label.getCodingFirstRep().getCode())
        .containsExactlyInAnyOrderElementsOf(labels);
    return labels;
  }

  private static String letter(String id, String event, String status, String hidden) {
    String flag =
        hidden.isEmpty()
            ? ""
            : "OBX|2|CWE|INVISIBLE_PATIENT^x^MetaDMPMSS||"
                + hidden
                + "^^expandedYes-NoIndicator||||||F\r";
    return "MSH|^~\\&|DPI|CHU|C|D|20260401180000||MDM^"
        + event
        + "^MDM_T02|"
        + id
        + "|P|2.6|||||FRA|UNICODE UTF-8\r"
        + "EVN||2026040118000"
        + id.substring(4)
        + "\r"
        + "PID|||HID-100^^^CABINET&1.2.250.1.999.7&ISO^PI||DUPUIS^ANNE^^^^^L||19790328|F\r"
        + "TXA|1|11490-0|TEXT|||||||||LETTRE-1^^1.2.250.1.999.1|||||AU\r"
        + "OBX|1|ED|11490-0^Lettre^LN||"
        + LETTER.inBase64()
        + "||||||"
        + status
        + "\r"
        + "PRT||UC||RCT^^participation|810002422979^MOREAU^Claire^^^^^^ASIP-SANTE-PS^D^^^IDNPS\r"
        + flag;
  }
}
