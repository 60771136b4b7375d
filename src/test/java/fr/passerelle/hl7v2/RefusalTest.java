package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  private static final String PID = "PID|1||7^^^B^PI||DUPUIS^ANNE^^^^^L||19800101|F";
  private static final String PV1 = "PV1|1|O|||||||||||||||||V1^^^B^VN";

  @ParameterizedTest
  @CsvSource({
    "ADT^A28, 1, T, 2.5, 202 MSH-11",
    "ADT^A28, 1, D, 2.5, 202 MSH-11",
    "ADT^A28, 1, '', 2.5, 101 MSH-11",
    "ADT^A28, 1, X, 2.5, 103 MSH-11",
    "ADT^A28, '', P, 2.5, 101 MSH-10",
    "ADT^A28, 1, P, 3.0, 203 MSH-12",
    "ADT^A28, 1, P, '', 101 MSH-12",
    "ADT^A99, 1, P, 2.5, 201 MSH-9",
    "BAR^P01, 1, P, 2.5, 200 MSH-9",
    "'', 1, P, 2.5, 101 MSH-9"
  })
  void an_envelope_we_cannot_take_is_refused_by_code_and_place(
      String type, String id, String processing, String version, String fault) {
    assertThat(faults(Partners.PRODUCTION, msh(type, id, processing, version), PID))
        .containsExactly(fault);
  }

  @Test
  void every_fault_is_named_and_not_only_the_first() {
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A04", "", "T", "3.1"), "PID|1"))
        .containsExactly(
            "101 MSH-10", "202 MSH-11", "203 MSH-12", "101 PID-3", "101 PID-5", "100 PV1");
  }

  @Test
  void a_test_message_is_welcome_on_a_test_connection() {
    assertThat(
            Partners.TRANSLATOR.translate(
                Partners.record(Partners.TEST, msh("ADT^A28", "1", "T", "2.5"), PID)))
        .isInstanceOf(Translated.class);
  }

  @Test
  void a_message_about_nobody_is_refused() {
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A28"))).containsExactly("100 PID");
  }

  @Test
  void a_message_about_two_people_is_refused() {
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A28"), PID, PID)).containsExactly("100 PID[2]");
  }

  @Test
  void a_number_that_is_only_deleted_is_missing() {
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A28"), PID.replace("7^^^B^PI", "\"\"")))
        .containsExactly("101 PID-3");
  }

  @Test
  void a_visit_without_visit_is_refused() {
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A04"), PID)).containsExactly("100 PV1");
    assertThat(
            Partners.TRANSLATOR.translate(
                Partners.record(Partners.PRODUCTION, msh("ADT^A04"), PID, PV1)))
        .isInstanceOf(Translated.class);
  }

  @Test
  void a_merge_without_loser_is_refused() {
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A40"), PID)).containsExactly("100 MRG");
    assertThat(faults(Partners.PRODUCTION, msh("ADT^A40"), PID, "MRG|"))
        .containsExactly("101 MRG-1");
  }

  @Test
  void results_of_nothing_are_refused() {
    assertThat(faults(Partners.PRODUCTION, msh("ORU^R01"), PID)).containsExactly("100 OBR");
  }

  @ParameterizedTest
  @CsvSource({"NW, C", "NW, D", "RO, F", "CA, F", "CA, ''"})
  void an_order_that_contradicts_its_document_is_refused(String control, String status) {
    assertThat(faults(Partners.PRODUCTION, document(control, status)))
        .containsExactly("906 OBX-11");
  }

  @ParameterizedTest
  @CsvSource({"NW, F", "RO, C", "CA, D", "RE, F", "'', P"})
  void an_order_that_agrees_with_its_document_is_taken(String control, String status) {
    assertThat(
            Partners.TRANSLATOR.translate(
                Partners.record(Partners.PRODUCTION, document(control, status))))
        .isInstanceOf(Translated.class);
  }

  private static String[] document(String control, String status) {
    return new String[] {
      msh("ORU^R01"),
      PID,
      "ORC|" + control + "||9^B",
      "OBR|1||9^B|11502-2^CR^LN",
      "OBX|1|ED|11502-2^CR^LN||^TEXT^XML^Base64^PGEvPg==||||||" + status
    };
  }

  private static String msh(String type) {
    return msh(type, "1", "P", "2.5");
  }

  private static String msh(String type, String id, String processing, String version) {
    return String.join(
        "|", "MSH|^~\\&|A|B|C|D|20260101|", type, id, processing, version, "||||FRA|UNICODE UTF-8");
  }

  private static List<String> faults(Partner partner, String... segments) {
    return ((Rejected) Partners.TRANSLATOR.translate(Partners.record(partner, segments)))
        .faults().stream().map(RefusalTest::text).toList();
  }

  private static String text(Fault fault) {
    return fault.code() + " " + fault.place();
  }
}
