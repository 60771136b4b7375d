package fr.passerelle.fidelity;

import fr.passerelle.translation.Place;
import java.util.List;
import java.util.Set;

/**
 * What only says how a message is written, whatever it says: ranks of segments, version, charset
 * (HL7 v2.5 paragraph 2.15.9); the type of a value, the name and the table of a code, the kind of a
 * name (2.A). It is form where nothing changes with it; where something does, that counts.
 */
final class MessageForm {
  private static final Set<String> NUMBERED =
      Set.of(
          "PID", "NK1", "PV1", "OBR", "OBX", "NTE", "DG1", "AL1", "GT1", "IN1", "SPM", "TQ1", "TXA",
          "ZFS", "AIS", "AIG", "AIL", "AIP", "RGS");

  private static final Set<String> OTHERS =
      Set.of(
          "MSH-9.3",
          "MSH-12",
          "MSH-17",
          "MSH-18",
          "MSH-19",
          "MSH-20",
          "MSH-21",
          // Type of the value; name and table of the code, and of its alternative.
          "OBX-2",
          "OBX-3.2",
          "OBX-3.3",
          "OBX-3.5",
          "OBX-3.6",
          "OBX-5.2",
          "OBX-5.3",
          "OBX-6.3",
          "OBR-4.3",
          "OBR-4.6",
          "PRT-4.3",
          // XCN.10: kind of the name of a professional.
          "PV1-7.10",
          "PV1-8.10",
          "PV1-9.10",
          "PV1-17.10",
          "OBR-16.10",
          "ORC-12.10",
          "PRT-5.10",
          "AIP-3.10",
          // PLN.2: what number it is, which an RPPS shows.
          "PRD-7.2",
          // Who gets a copy: new, unchanged or changed alike; the OID says what number it is.
          "PRT-2",
          "PRT-5.13",
          // RES-3: numeric or text, which the value shows.
          "LINE-3");

  private static final String SANTE = "hprim-sante";

  /** HPRIM Santé: ranks; type of the value, table of a code or of a professional's number. */
  private static final Set<String> OF_SANTE =
      Set.of(
          "P-1",
          "OBR-1",
          "OBX-1",
          "C-1",
          "L-1",
          "ERR-1",
          "REG-1",
          "OBX-2",
          "OBX-3.3",
          "OBR-4.3",
          "OBR-16.3",
          "OBR-16.6");

  private MessageForm() {}

  static boolean isForm(String format, Place place) {
    if (format.equals(SANTE)) {
      return isIn(OF_SANTE, place);
    }
    return NUMBERED.contains(place.segment()) && place.field() == 1 || isIn(OTHERS, place);
  }

  private static boolean isIn(Set<String> fields, Place place) {
    String field = place.segment() + "-" + place.field();
    return fields.contains(field) || fields.contains(field + "." + place.component());
  }

  /** OBX-3 is the name of what OBX-5 says: with the value, it is listed. */
  static boolean namesListed(Place place, List<Place> listed) {
    return place.segment().equals("OBX")
        && place.field() == 3
        && listed.stream()
            .anyMatch(
                value ->
                    value.segment().equals("OBX")
                        && value.repetition() == place.repetition()
                        && value.field() == 5);
  }
}
