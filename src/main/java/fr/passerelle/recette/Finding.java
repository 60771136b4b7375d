package fr.passerelle.recette;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;

/**
 * Something found in a record.
 *
 * @param line of the file, from 1
 */
record Finding(Weight weight, Place place, int line, Sentence sentence, String norm) {

  /** How bad it is. */
  enum Weight {
    /** The record is refused for it. */
    REFUSED,
    /** A norm is not kept, or something could not be taken up as sent. */
    BREACH,
    /** To be known. */
    KNOWN
  }

  static Finding of(Fault fault, int line) {
    return new Finding(
        Weight.REFUSED, fault.place(), line, fault.sentence(), Norms.of(fault.sentence()));
  }

  static Finding of(Remark remark, int line) {
    Weight weight = remark.severity() == Remark.Severity.WARNING ? Weight.BREACH : Weight.KNOWN;
    return new Finding(
        weight, remark.place(), line, remark.sentence(), Norms.of(remark.sentence()));
  }
}
