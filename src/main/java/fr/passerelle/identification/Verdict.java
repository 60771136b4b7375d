package fr.passerelle.identification;

import fr.passerelle.translation.Fault;
import java.util.List;

/** Whose record it is, with the reasons. */
public sealed interface Verdict {

  /**
   * Somebody we know.
   *
   * @param decided whether a person once said so, whatever the numbers say
   */
  record Same(String patientId, boolean decided) implements Verdict {
    Same(String patientId) {
      this(patientId, false);
    }
  }

  /** Nobody we know. */
  record New() implements Verdict {}

  /** A person has to say: these candidates have something in common with the record. */
  record ToConfirm(List<String> candidates, List<Reason> reasons) implements Verdict {}

  /** The sender has to mend its identity (French application codes 904 and 905). */
  record Conflict(List<Fault> faults) implements Verdict {}

  /** Why a record waits for a person. */
  enum Reason {
    /** The local number leads to somebody whose birth date or sex is another. */
    TRAITS_CONTRADICT,
    /** Its numbers lead to several persons. */
    SEVERAL_PERSONS,
    /** The number belongs to a domain this partner does not speak for. */
    FOREIGN_DOMAIN,
    /** Its numbers lead only to persons of whom it was decided that they are not the one. */
    NOT_THIS_ONE
  }
}
