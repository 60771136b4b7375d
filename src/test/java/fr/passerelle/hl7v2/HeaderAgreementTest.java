package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.Mdm.PID;
import static fr.passerelle.hl7v2.Mdm.TXA;
import static fr.passerelle.hl7v2.Mdm.document;
import static fr.passerelle.hl7v2.Mdm.msh;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.cda.Cda;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinical document must be about the person of its message (error 904 of the volet). */
class HeaderAgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "qualifier=\"BR\">DUPUIS<; qualifier=\"BR\">DUPONT<; PID-5",
        "qualifier=\"BR\">ANNE<; qualifier=\"BR\">JEANNE<; PID-5",
        "value=\"19790328\"; value=\"19790329\"; PID-7",
        "code=\"F\"; code=\"M\"; PID-8",
        "<county>63220<; <county>75056<; PID-11",
        "extension=\"279035121518989\"; extension=\"180019999999921\"; PID-3"
      })
  void a_trait_or_number_that_contradicts_the_message_is_refused(
      String there, String other, String field) {
    Cda document = Cda.of().with(there, other);
    assertThat(Mdm.faults(msh("T02"), PID, TXA, document(document.inBase64(), "F")))
        .containsExactly("904 OBX-5");
    Rejected refused =
        (Rejected) Mdm.translate(msh("T02"), PID, TXA, document(document.inBase64(), "F"));
    assertThat(refused.faults().get(0).sentence().in(Locale.FRENCH)).contains(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "qualifier=\"BR\">DUPUIS<; qualifier=\"BR\">Du-puis<",
        "value=\"19790328\"; value=\"1979\"",
        "value=\"19790328\"; value=\"19790328083000+0100\"",
        "code=\"F\"; code=\"UN\"",
        "<county>63220</county>; <city>CLERMONT</city>",
        "extension=\"279035121518989\"; extension=\"2790351215189\"",
        "extension=\"7\"; extension=\"8\"",
        "root=\"1.2.250.1.213.1.4.10\"; root=\"1.2.250.1.999.8\""
      })
  void what_is_spelled_otherwise_or_not_said_contradicts_nothing(String there, String other) {
    String pid = PID.replace("DUPUIS", other.contains("Du-puis") ? "DU PUIS" : "DUPUIS");
    assertThat(taken(pid, Cda.of().with(there, other))).isTrue();
  }

  @Test
  void a_test_number_beside_one_of_production_is_another_person() {
    String production = PID.replace("1.2.250.1.213.1.4.10", "1.2.250.1.213.1.4.8");
    assertThat(Mdm.faults(msh("T02"), production, TXA, document(Cda.of().inBase64(), "F")))
        .containsExactly("904 OBX-5");
  }

  @Test
  void without_an_ins_the_local_number_decides() {
    String local = PID.replaceFirst("~279035121518989[^|]*", "");
    assertThat(taken(local, Cda.of())).isTrue();
    assertThat(taken(local, Cda.of().with("extension=\"7\"", "extension=\"8\""))).isFalse();
  }

  @Test
  void an_identity_that_is_not_qualified_is_compared_and_not_published() {
    Translated read =
        (Translated)
            Mdm.translate(
                msh("T02"), PID.replace("VALI", "PROV"), TXA, document(Cda.of().inBase64(), "F"));
    assertThat(read.subject().orElseThrow().getIdentifier())
        .noneMatch(number -> number.getValue().startsWith("27903"));
    String text =
        ca.uhn.fhir.context.FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(Mdm.only(read).copy().setContent(java.util.List.of()));
    assertThat(text).doesNotContain("27903");
  }

  @Test
  void a_message_of_several_documents_is_refused_for_the_one_of_another() {
    String first = document(Cda.of().inBase64(), "F");
    String second =
        document(Cda.of().with("\"19790328\"", "\"19790329\"").inBase64(), "F")
            .replace("OBX|1", "OBX|2");
    assertThat(
            Mdm.faults(
                msh("T02").replace("MDM^T02^MDM_T02", "ORU^R01^ORU_R01"),
                PID,
                "OBR|1||9|11490-0",
                first,
                second))
        .containsExactly("904 OBX[2]-5");
  }

  @Test
  void a_document_type_declaration_is_refused() {
    Cda hostile = Cda.of().after("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]>");
    assertThat(Mdm.faults(msh("T02"), PID, TXA, document(hostile.inBase64(), "F")))
        .containsExactly("102 OBX-5");
  }

  private static boolean taken(String pid, Cda document) {
    return Mdm.translate(msh("T02"), pid, TXA, document(document.inBase64(), "F"))
        instanceof Translated;
  }
}
