package fr.passerelle.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Place;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The honesty of the translators: whatever stands in a message is translated, listed as unmapped,
 * remarked on or decides whether the record is accepted. The exceptions stand here by name.
 */
class SilentFieldsTest {
  /** Numbers of a segment in its message, and what only says how the message is written. */
  private static final Set<String> OF_THE_FORM =
      Set.of(
          "PID-1",
          "PV1-1",
          "NK1-1",
          "OBR-1",
          "OBX-1",
          "NTE-1",
          "DG1-1",
          "RGS-1",
          "AIS-1",
          "AIG-1",
          "AIL-1",
          "AIP-1",
          "MSH-9.3",
          "MSH-12.2",
          "MSH-12.3",
          "MSH-17",
          "MSH-18",
          "MSH-21.1",
          "MSH-21.2",
          "ORC-1");

  /** Who the message was for: it goes back in the answer. */
  private static final Set<String> OF_THE_ANSWER = Set.of("MSH-5", "MSH-6");

  /**
   * Read to choose between others, or to say once more what another says: to be looked at again by
   * whoever changes these mappings.
   */
  private static final Set<String> OF_A_CHOICE =
      Set.of(
          // Only where EVN-6 and ZBE-2 say nothing; there ZBE-2 says it.
          "EVN-2",
          "EVN-6",
          // Any one of the authority, the check scheme and the type makes a number an RPPS or INS.
          "OBR-16.9",
          "OBR-16.10",
          "OBR-16.13",
          "PV1-7.9",
          "PV1-7.10",
          "PV1-7.13",
          "AIP-3.9",
          "AIP-3.10",
          "AIP-3.13",
          "PRD-7.2",
          "PID-3.5",
          "MRG-1.5",
          // "Local" is what is assumed of a code without a system.
          "OBR-4.3",
          "OBX-3.6",
          "OBX-5.3",
          "OBX-6.3",
          "ORC-16.3",
          "RF1-4.3",
          "RF1-10.3",
          "SCH-7.3",
          "SCH-8.3",
          "AIS-3.3",
          "DG1-3.3",
          // The volet of ZAM knows one table of errors of the DMP.
          "ERR-5.3",
          // Flags of the volet of transmission, read as one.
          "OBX-2",
          "OBX-3.1",
          "OBX-3.2",
          "OBX-3.3",
          "OBX-5.2",
          "OBX-11",
          // A number is a phone number unless it says otherwise; a unit is one of care likewise.
          "PID-13.2",
          "NK1-5.2",
          "ZBE-7.7",
          "ZBE-8.7",
          // A historic movement takes its place by date as any other does.
          "ZBE-5",
          // RES-3 says what RES-4 shows; RES-2 of a result without value.
          "LINE-3",
          "LINE-2");

  static Stream<Cases.Case> cases() throws Exception {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_field_is_passed_over_in_silence(Cases.Case one) {
    assertThat(silent(one.trace())).isSubsetOf(allowed());
  }

  @Test
  void silence_is_heard() {
    assertThat(silent(Cases.hl7("05-oru-biologie").trace())).contains("PID-1", "MSH-5");
  }

  private static Set<String> silent(Trace trace) {
    Set<String> places = new TreeSet<>();
    trace.links().stream()
        .filter(link -> link.kind() == Link.Kind.SILENT)
        .map(link -> link.field().place())
        .map(place -> new Place(place.segment(), 1, place.field(), place.component()))
        .map(place -> place.toString().replaceFirst("LINE \\d+", "LINE"))
        .forEach(places::add);
    return places;
  }

  private static Set<String> allowed() {
    Set<String> allowed = new TreeSet<>(OF_THE_FORM);
    allowed.addAll(OF_THE_ANSWER);
    allowed.addAll(OF_A_CHOICE);
    return allowed;
  }
}
