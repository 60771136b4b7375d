package fr.passerelle.cda;

/** What became of looking for a CDA header in bytes. A fault of the sender is a value. */
public sealed interface HeaderReading {

  /** There is one. */
  record Found(ClinicalDocumentHeader header) implements HeaderReading {}

  /** The bytes are something else. */
  record NoDocument() implements HeaderReading {}

  /** The bytes are XML or a document that cannot be read. */
  record Unreadable(Reason reason) implements HeaderReading {}

  /** Why not. */
  enum Reason {
    /** XML that is not well-formed, as far as it was read. */
    NOT_WELL_FORMED,
    /** A document type declaration, which no clinical document has. */
    DOCTYPE,
    /** Far larger than any header is. */
    TOO_LARGE
  }
}
