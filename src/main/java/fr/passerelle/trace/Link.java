package fr.passerelle.trace;

import fr.passerelle.translation.SourceField;
import java.util.Set;

/**
 * What becomes of a field.
 *
 * @param elements what changes with it; empty unless {@link Kind#GIVES}
 * @param carried what goes with it when it is emptied, but has its value from elsewhere
 */
public record Link(
    SourceField field, Kind kind, Set<ElementPath> elements, Set<ElementPath> carried) {

  /** How a field counts. */
  public enum Kind {
    /** Elements change with it. */
    GIVES,
    /** Listed as read and not translated. */
    UNMAPPED,
    /** Nothing changes with it but whether the record is accepted at all. */
    DECIDES,
    /** A remark speaks of it or changes with it. */
    REMARKED,
    /** Nothing changes with it and nothing speaks of it. */
    SILENT
  }
}
