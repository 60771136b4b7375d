package fr.passerelle.trace;

/**
 * An element of what a record says.
 *
 * @param type FHIR type, or {@link #RECORD} for what is said of the record itself
 * @param rank which resource of that type it is in the record, from 1: ids are derived from what
 *     was sent, and change with it
 * @param path within the resource, as FHIRPath writes it: {@code name[0].family}
 */
public record ElementPath(String type, int rank, String path) {

  /** Not a resource: the message's number, event and dates, what it deletes and merges. */
  public static final String RECORD = "record";

  /** The form people write: {@code Patient.name[0].family}, {@code Observation#2.status}. */
  @Override
  public String toString() {
    return type + (rank > 1 ? "#" + rank : "") + "." + path;
  }
}
