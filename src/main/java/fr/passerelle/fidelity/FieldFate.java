package fr.passerelle.fidelity;

/** What became of a value that was sent. */
public enum FieldFate {
  /** Elements of the resources, or of what is said of the record, change with it. */
  FOUND,
  /** It decides what becomes of the record, how others are read, or how it is answered. */
  DECIDES,
  /** It only says how the message is written: ranks of segments, version, charset, profile. */
  FORM,
  /** Listed as read and not translated, or named in a remark. */
  LISTED,
  /** Nothing changes with it and nobody speaks of it. */
  LOST;

  /** Whether the translation took it up. */
  public boolean isMapped() {
    return this == FOUND || this == DECIDES || this == FORM;
  }
}
