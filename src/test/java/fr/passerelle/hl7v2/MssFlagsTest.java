package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What hides a document, in every combination, and the combinations MSSanté knows. */
class MssFlagsTest {
  private static final Map<String, String> LABELS =
      Map.of(
          "MASQUE_PS", "MASQUE_PS",
          "INVISIBLE_PATIENT", "INVISIBLE_PATIENT",
          "INVISIBLE_REP_LEGAUX", "INVISIBLE_REPRESENTANTS_LEGAUX");
  private static final List<String> CONFIDENTIALITY = List.of("", "U", "N", "R", "V");
  private static final List<String> SAID = List.of("", "N", "Y");

  /** Each flag unsaid, no or yes, with each confidentiality and MODIF_CONF_CODE: 270 of them. */
  static Stream<Arguments> combinations() {
    return CONFIDENTIALITY.stream()
        .flatMap(
            level ->
                Stream.of("N", "Y")
                    .flatMap(
                        changed ->
                            SAID.stream()
                                .flatMap(
                                    masked ->
                                        SAID.stream()
                                            .flatMap(
                                                patient ->
                                                    SAID.stream()
                                                        .map(
                                                            legal ->
                                                                Arguments.of(
                                                                    level, changed, masked, patient,
                                                                    legal))))));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void what_hides_a_document_is_never_lost_and_what_does_not_hide_it_is_lifted(
      String level, String changed, String masked, String patient, String legal) {
    Map<String, String> flags =
        Map.of("MASQUE_PS", masked, "INVISIBLE_PATIENT", patient, "INVISIBLE_REP_LEGAUX", legal);
    Translated read = read(level, changed, flags);
    DocumentReference document = Mdm.only(read);
    Set<String> hidden = said(flags, "Y");
    Set<String> labels = new TreeSet<>(hidden);
    if (!level.isEmpty()) {
      labels.add(level.equals("U") ? "N" : level);
    }
    assertThat(document.getMeta().getSecurity())
        .extracting(Coding::getCode)
        .containsExactlyInAnyOrderElementsOf(labels);
    assertThat(document.getSecurityLabel())
        .extracting(label -> label.getCodingFirstRep().getCode())
        .containsExactlyInAnyOrderElementsOf(labels);
    assertThat(read.lifted())
        .extracting(lifted -> lifted.label().getCode())
        .containsExactlyInAnyOrderElementsOf(said(flags, "N"));
  }

  @ParameterizedTest
  @CsvSource({
    // masked, patient, legal, secret, DMP, to professionals, to the patient: as the volet has them
    "N,N,N,N,N,Y,Y,true",
    "N,N,N,N,Y,Y,Y,true",
    "N,Y,N,N,Y,Y,N,true",
    "Y,N,Y,N,N,N,Y,true",
    "N,N,N,N,N,N,Y,true",
    "N,N,N,N,Y,N,N,true",
    "N,Y,N,N,N,Y,Y,false",
    "N,Y,N,N,N,N,Y,false",
    "N,N,N,N,N,Y,N,false",
    "Y,N,N,N,N,Y,Y,false",
    "N,N,Y,N,N,Y,Y,false",
    "N,N,N,Y,N,Y,Y,false",
    "N,N,N,N,Y,N,Y,false"
  })
  void a_combination_that_mssante_does_not_know_is_told_and_not_refused(
      String masked,
      String patient,
      String legal,
      String secret,
      String dmp,
      String professionals,
      String toPatient,
      boolean known) {
    List<String> lines = start("");
    flag(lines, "MASQUE_PS", masked);
    flag(lines, "INVISIBLE_PATIENT", patient);
    flag(lines, "INVISIBLE_REP_LEGAUX", legal);
    flag(lines, "CONNEXION_SECRETE", secret);
    flag(lines, "DESTDMP", dmp);
    flag(lines, "DESTMSSANTEPS", professionals);
    flag(lines, "DESTMSSANTEPAT", toPatient);
    Translated read = Mdm.read("T02", lines.toArray(String[]::new));
    assertThat(Oru.keys(read).contains("remark.mss-combination")).isNotEqualTo(known);
    assertThat(read.unmapped())
        .anyMatch(field -> field.place().segment().equals("OBX")); // listed: we send nothing
  }

  private static Set<String> said(Map<String, String> flags, String value) {
    return flags.entrySet().stream()
        .filter(flag -> flag.getValue().equals(value))
        .map(flag -> LABELS.get(flag.getKey()))
        .collect(Collectors.toSet());
  }

  private static Translated read(String level, String changed, Map<String, String> flags) {
    List<String> lines = start(level);
    new java.util.TreeMap<>(flags).forEach((name, value) -> flag(lines, name, value));
    flag(lines, "MODIF_CONF_CODE", changed);
    return Mdm.read("T02", lines.toArray(String[]::new));
  }

  private static List<String> start(String level) {
    return new ArrayList<>(
        List.of(
            Mdm.PID,
            "ORC|NW",
            Mdm.TXA + "|" + level,
            Mdm.document("^application^pdf^Base64^JVBERg==", "F")));
  }

  private static void flag(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      int rank = lines.size() - 2;
      lines.add("OBX|" + rank + "|CWE|" + name + "^x^MetaDMPMSS||" + value + "||||||F");
    }
  }
}
