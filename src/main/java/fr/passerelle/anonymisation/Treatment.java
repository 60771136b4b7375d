package fr.passerelle.anonymisation;

/** What is done with a value. Whatever is not known to be harmless is masked. */
enum Treatment {
  /**
   * Letters and digits become others; dates are shifted; a number of a person becomes a test one.
   */
  MASK,
  /** The same, for words nobody else's identity is made of: texts. */
  TEXT,
  /** A date, however little of it is known: shifted where it is one. */
  DATE,
  /** A table of one or two letters: kept where it is no longer. */
  LETTER,
  /** Kept where it looks like a code of a table. */
  CODE,
  /** The words beside a code: kept, but for what names somebody elsewhere in the message. */
  LABEL,
  /** A measured number: kept where it is one. */
  NUMBER,
  /** Bounds of a number: kept where there are only numbers and signs. */
  RANGE,
  /**
   * An OID: kept where it is one of the nation or the norms; that of the INS becomes that of tests.
   */
  OID,
  /** The name of an authority: kept where it is one of the nation. */
  AUTHORITY,
  /** A document inside the message: an invented one takes its place. */
  DOCUMENT
}
