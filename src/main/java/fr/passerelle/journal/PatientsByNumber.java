package fr.passerelle.journal;

import java.util.Set;

/** Who has an identifier: the room that decides whose record it is knows. */
public interface PatientsByNumber {

  /**
   * Logical ids of everybody who has it.
   *
   * @param number {@code system|value}, or a value whatever its system
   */
  Set<String> patientIds(String number);
}
