package fr.passerelle.translation;

import java.util.List;

/** The fate of a record with its reasons: what an answer is made of. */
public record Outcome(
    Fate fate, List<Fault> faults, List<Remark> remarks, List<Unmapped> unmapped) {

  public static Outcome refused(List<Fault> faults) {
    return new Outcome(Fate.REFUSED, faults, List.of(), List.of());
  }

  public static Outcome notReceived() {
    return new Outcome(Fate.NOT_RECEIVED, List.of(), List.of(), List.of());
  }
}
