package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.HospitalStay;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Stay;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;

/** What a stay is for, and how the person came and goes (PV1, PV2, ZFM, ZFV). */
class CareFromPv1Test {
  private static final HospitalStay STAY = new HospitalStay("7", "V7");
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  @Test
  void pv1_4_and_10_and_pv2_3_say_what_it_is_for() {
    Encounter stay =
        of(message("A01", "20260105080500", pv1(4, "U", 10, "CAR"), "PV2|||I10^HTA|||||||||Bilan"));
    assertThat(codes(stay.getTypeFirstRep()))
        .containsExactly("http://terminology.hl7.org/CodeSystem/v2-0007|U");
    assertThat(codes(stay.getServiceType())).containsExactly(BASE + "HL70069|CAR");
    assertThat(stay.getReasonCode())
        .extracting(CodeableConcept::getText)
        .containsExactly("HTA", "Bilan");
  }

  @Test
  void pv1_14_zfm_1_zfm_3_and_zfv_1_say_how_and_where_from() {
    Encounter stay =
        of(
            message(
                "A01",
                "20260105080500",
                pv1(14, "6", 15, ""),
                "ZFV|750803447^20260104",
                "ZFM|8||5"));
    assertThat(codes(stay.getHospitalization().getAdmitSource()))
        .containsExactly(
            BASE + "HL70023|6", BASE + "pmsi-mode-entree|8", BASE + "pmsi-provenance|5");
    assertThat(stay.getHospitalization().getOrigin().getIdentifier().getSystem())
        .isEqualTo("https://finess.esante.gouv.fr");
  }

  @Test
  void pv1_36_37_zfm_2_zfm_4_and_zfv_9_say_how_and_where_to() {
    Encounter stay =
        of(
            message("A01", "20260105080500", pv1(4, "R", 10, "")),
            message(
                "A03",
                "20260112110500",
                pv1(36, "4", 37, "X12"),
                "ZFV|||||||||MAISON",
                "ZFM||8||4"));
    assertThat(codes(stay.getHospitalization().getDischargeDisposition()))
        .containsExactly(
            "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-circonstances-sortie|4",
            BASE + "pmsi-mode-sortie|8",
            BASE + "pmsi-destination|4",
            BASE + "ZFV-9|MAISON");
    assertThat(stay.getHospitalization().getDestination().getIdentifier().getValue())
        .isEqualTo("X12");
    assertThat(stay.getTypeFirstRep().getCodingFirstRep().getCode()).isEqualTo("R");
  }

  @Test
  void what_a_withdrawn_discharge_said_goes_with_it() {
    byte[] discharge = message("A03", "20260112110500", pv1(36, "4", 37, "X12"));
    byte[] withdrawn = message("A13", "20260112120500", pv1(36, "4", 37, "X12"));
    Encounter stay =
        of(message("A01", "20260105080500", pv1(14, "6", 15, "")), discharge, withdrawn);
    assertThat(stay.getHospitalization().hasDischargeDisposition()).isFalse();
    assertThat(stay.getHospitalization().hasDestination()).isFalse();
    assertThat(stay.getHospitalization().hasAdmitSource()).isTrue();
  }

  private static byte[] message(String event, String sent, String... segments) {
    String pid = "PID|1||7^^^HOP^PI||DUPUIS^ANNE^^^^^L||||||||||||||||||||||||||||PROV";
    return STAY.message(
        event, sent, Stream.concat(Stream.of(pid), Stream.of(segments)).toArray(String[]::new));
  }

  private static String pv1(int field, String value, int other, String otherValue) {
    String[] fields = new String[46];
    java.util.Arrays.fill(fields, "");
    fields[0] = "PV1";
    fields[1] = "1";
    fields[2] = "I";
    fields[19] = "V7^^^HOP^VN";
    fields[field] = value;
    fields[other] = otherValue;
    return String.join("|", fields);
  }

  private static Encounter of(byte[]... messages) {
    return Stay.of(
        Stream.of(messages)
            .map(bytes -> new InboundMessage(Partners.TEST, bytes, 1))
            .map(Partners.TRANSLATOR::translate)
            .map(read -> ((Translated) read).movement().orElseThrow())
            .toList());
  }

  private static List<String> codes(CodeableConcept concept) {
    return concept.getCoding().stream().map(CareFromPv1Test::text).toList();
  }

  private static String text(Coding coding) {
    return coding.getSystem() + "|" + coding.getCode();
  }
}
