package fr.passerelle.anatomy;

import fr.passerelle.translation.Place;

/**
 * A value of a message: the smallest piece its delimiters make, without the blanks around it.
 *
 * @param place segment and field, with its component where the field has several; or the line
 * @param subcomponent counted from 1; 0 where the component has only one
 * @param rank which repetition of the field it is, from 1
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record RawField(Place place, int subcomponent, int rank, int start, int end) {

  /** The component it stands in, 1 where the field has only one. */
  public int component() {
    return Math.max(1, place.component());
  }

  /** The form people write: {@code PID-3.4.2}, {@code OBX[2]-5~2}. */
  @Override
  public String toString() {
    return place + (subcomponent > 0 ? "." + subcomponent : "") + (rank > 1 ? "~" + rank : "");
  }
}
