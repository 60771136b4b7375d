package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A practice, a laboratory and a hospital send a message each about one invented person. */
class ThreeSourcesTest {

  /** Who sends, what, and by which contract. */
  enum Source {
    PRACTICE(
        Partners.authority("cabinet"),
        "ADT^A28^ADT_A05",
        "20260302101500",
        person("P-1^^^CABINET&1.2.250.1.999.7&ISO^PI", "^PRN^CP^^^^^^^^^0600000001") + "\rPV1|1|N"),
    LABORATORY(
        Partners.plain("laboratoire"),
        "ORU^R01^ORU_R01",
        "20260312101500",
        person("L-1^^^LABO&1.2.250.1.999.8&ISO^PI", "^PRN^PH^^^^^^^^^0299000001")
            + "\rORC|RE||B-1^LABO"
            + "\rOBR|1||B-1^LABO|HBA1C^Hémoglobine A1c^L|||20260312073000|||||||||||||||20260312100000||LAB|F"
            + "\rOBX|1|NM|4548-4^Hémoglobine A1c^LN||7.4|%|4.0-6.0|H|||F"),
    HOSPITAL(
        Partners.authority("hopital"),
        "ADT^A04^ADT_A01",
        "20260310101500",
        person("H-1^^^HOPITAL&1.2.250.1.999.9&ISO^PI", "^WPN^PH^^^^^^^^^0299000002")
            + "\rPV1|1|O|CONS^12^^HOPITAL||||||||||||||||V-1^^^HOPITAL^VN|||||||||||||||||||||||||20260310101500"
            + "\rZBE|M-1^HOPITAL|20260310101500||INSERT|N||Diabétologie^^^^^HOPITAL^UF^^^3120||S");

    private final Partner partner;
    private final byte[] message;

    Source(Partner partner, String type, String time, String segments) {
      this.partner = partner;
      String head =
          "MSH|^~\\&|LOGICIEL|%s|PASSERELLE|TEST|%s||%s|%s|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8";
      this.message =
          (head.formatted(partner.id(), time, type, partner.id() + "-1")
                  + (type.startsWith("ADT") ? "\rEVN||" + time + "||||" + time : "")
                  + "\r"
                  + segments
                  + "\r")
              .getBytes(StandardCharsets.UTF_8);
    }

    private static String person(String number, String phone) {
      return "PID|1||"
          + number
          + "~279035121518989^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS"
          + "||TRÉGUIER^MAËLLE^MAËLLE ANNE^^^^L||19790304|F|||^^Rennes^^^FRA^BDL^^35238||"
          + phone
          + "|||||||||||||||||||VALI";
    }
  }

  static Stream<List<Source>> orders() {
    return Stream.of(Source.values())
        .flatMap(
            first ->
                Stream.of(Source.values())
                    .filter(second -> second != first)
                    .map(second -> List.of(first, second, last(first, second))));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void every_order_gives_the_same_patient_and_loses_nothing(List<Source> order) {
    TestRoad road = inOrder(order);
    Patient patient = only(road, Patient.class);
    assertThat(patient.getIdentifier())
        .extracting(Identifier::getValue)
        .contains("P-1", "L-1", "H-1", "279035121518989");
    assertThat(patient.getTelecom())
        .extracting(ContactPoint::getValue)
        .contains("0600000001", "0299000001", "0299000002");
    String subject = "Patient/" + patient.getIdElement().getIdPart();
    assertThat(only(road, Encounter.class).getSubject().getReference()).isEqualTo(subject);
    assertThat(only(road, Observation.class).getSubject().getReference()).isEqualTo(subject);
  }

  @Test
  void the_six_patients_are_one_and_the_same() {
    assertThat(orders().map(order -> text(only(inOrder(order), Patient.class))).distinct())
        .hasSize(1);
    assertThat(orders()).hasSize(6);
  }

  private static TestRoad inOrder(List<Source> order) {
    TestRoad road = new TestRoad();
    for (Source source : order) {
      Receipt receipt = road.intake.receive(source.partner, "hl7v2", source.message);
      assertThat(receipt.records().get(0).outcome().fate()).isEqualTo(Fate.INTEGRATED);
    }
    return road;
  }

  private static <T extends org.hl7.fhir.r4.model.Resource> T only(TestRoad road, Class<T> type) {
    List<T> all = road.store.all(type);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Source last(Source first, Source second) {
    return Stream.of(Source.values())
        .filter(each -> each != first && each != second)
        .findFirst()
        .orElseThrow();
  }

  /** Id and meta aside, for they tell when and how often it was written. */
  private static String text(Patient patient) {
    Patient bare = patient.copy();
    bare.setId((String) null);
    bare.setMeta(new Meta());
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bare);
  }
}
