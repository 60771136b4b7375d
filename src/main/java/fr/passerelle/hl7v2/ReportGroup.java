package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One requested examination with what belongs to it, by place in the message: the ORC before, the
 * notes, results and participants after its OBR (HL7 v2.5 paragraph 7.3.1).
 *
 * @param orc the order control that stands before the OBR
 * @param txa the header of the document the group carries, in MDM
 * @param notes NTE directly below the OBR
 * @param specimens SPM below the OBR
 * @param participants PRT below the OBR or one of its OBX
 */
record ReportGroup(
    Optional<Segment> orc,
    Segment obr,
    Optional<Segment> txa,
    List<Segment> notes,
    List<ResultLine> results,
    List<Segment> specimens,
    List<Segment> participants) {

  /**
   * One OBX and the notes below it.
   *
   * @param obx the result
   * @param notes its NTE
   */
  record ResultLine(Segment obx, List<Segment> notes) {}

  /** All groups of a message, in order. */
  static List<ReportGroup> of(Message message) {
    return of(message, Optional.empty());
  }

  /** Of MDM: the one group of its document, which may stand there without any order. */
  static List<ReportGroup> ofDocument(Message message) {
    return of(message, message.first("TXA"));
  }

  private static List<ReportGroup> of(Message message, Optional<Segment> txa) {
    List<ReportGroup> groups = new ArrayList<>();
    Segment orc = null;
    for (Segment segment : message.segments()) {
      switch (segment.name()) {
        case "ORC" -> orc = segment;
        case "OBR" -> {
          groups.add(group(orc, segment, txa));
          orc = null;
        }
        case "TXA" -> {
          if (groups.isEmpty() && txa.isPresent()) {
            groups.add(group(orc, new Segment("OBR", 1, message.notation()), txa));
            orc = null;
          }
        }
        case "OBX", "NTE", "SPM", "PRT" -> {
          if (!groups.isEmpty() && orc == null) {
            groups.get(groups.size() - 1).take(segment);
          }
        }
        default -> {
          // no part of a report; what is not read elsewhere is listed
        }
      }
    }
    return groups;
  }

  private static ReportGroup group(Segment orc, Segment obr, Optional<Segment> txa) {
    return new ReportGroup(
        Optional.ofNullable(orc),
        obr,
        txa,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  void take(Segment segment) {
    if (segment.is("SPM")) {
      specimens.add(segment);
    } else if (segment.is("PRT")) {
      participants.add(segment);
    } else if (segment.is("OBX")) {
      results.add(new ResultLine(segment, new ArrayList<>()));
    } else if (results.isEmpty()) {
      notes.add(segment);
    } else {
      results.get(results.size() - 1).notes().add(segment);
    }
  }

  /** ORC-1: what the sender does to the order; empty text when not said. */
  String control() {
    return orc.map(segment -> segment.text(1)).orElse("");
  }

  /** Results that are neither documents nor instructions for the transmission. */
  List<ResultLine> values() {
    return results.stream()
        .filter(
            line ->
                !TransmissionFlags.isFlag(line.obx()) && !DocumentFromObx.isDocument(line.obx()))
        .toList();
  }

  /** Embedded documents. */
  List<ResultLine> documents() {
    return results.stream()
        .filter(
            line -> !TransmissionFlags.isFlag(line.obx()) && DocumentFromObx.isDocument(line.obx()))
        .toList();
  }
}
