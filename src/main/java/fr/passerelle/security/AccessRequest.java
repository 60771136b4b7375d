package fr.passerelle.security;

/**
 * What somebody wants to do.
 *
 * @param path the path that asks, one of {@link AccessPath}
 * @param action read or write
 * @param resourceType FHIR type, or the name of what is ours ({@code JournalRecord}); empty when
 *     the path covers several
 * @param id logical id, empty when not about one resource
 */
public record AccessRequest(AccessPath path, Action action, String resourceType, String id) {

  /** Reading or writing. */
  public enum Action {
    READ,
    WRITE
  }
}
