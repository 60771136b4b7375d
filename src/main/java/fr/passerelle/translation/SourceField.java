package fr.passerelle.translation;

/**
 * A field of a record as it stands in its text.
 *
 * @param rank which repetition of the field it is, from 1
 * @param name the field's name in the norm, in French; empty where the norm gives none
 * @param start index of its first character in {@link SourceText#text()}
 * @param end index after its last character
 */
public record SourceField(Place place, int rank, String name, int start, int end) {

  /** A place and its rank as an address in a page: {@code PID-3.4}, {@code PID-3.4~2}. */
  public String address() {
    return rank > 1 ? place + "~" + rank : place.toString();
  }
}
