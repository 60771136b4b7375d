package fr.passerelle.intake;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Unmapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a record ended: its fate, the person it was filed for and what it wrote.
 *
 * @param resources as {@code Type/id/_history/version}
 */
record Filing(Outcome outcome, Optional<String> patientId, List<String> resources) {

  static Filing without(Fate fate, List<Remark> remarks) {
    return new Filing(
        new Outcome(fate, List.of(), remarks, List.of()), Optional.empty(), List.of());
  }

  static Filing refused(List<Fault> faults) {
    return new Filing(Outcome.refused(faults), Optional.empty(), List.of());
  }

  static Filing stored(
      Fate fate,
      List<Remark> remarks,
      List<Unmapped> unmapped,
      Optional<String> patientId,
      List<String> resources) {
    return new Filing(new Outcome(fate, List.of(), remarks, unmapped), patientId, resources);
  }

  /** The same with one more remark. */
  Filing with(Remark remark) {
    List<Remark> remarks = Stream.concat(outcome.remarks().stream(), Stream.of(remark)).toList();
    Outcome more = new Outcome(outcome.fate(), outcome.faults(), remarks, outcome.unmapped());
    return new Filing(more, patientId, resources);
  }

  boolean isDuplicate() {
    return outcome.fate() == Fate.DUPLICATE;
  }
}
