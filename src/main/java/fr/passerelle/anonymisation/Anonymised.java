package fr.passerelle.anonymisation;

/** What became of a message that was to be anonymised. */
public sealed interface Anonymised {

  /**
   * It is nobody's now.
   *
   * @param bytes the message, in the charset it was in
   * @param kept how many values are as they were
   * @param replaced how many are not
   */
  record Done(byte[] bytes, int kept, int replaced) implements Anonymised {}

  /** Nobody here can cut that format, so nobody can say what in it is harmless. */
  record UnknownFormat() implements Anonymised {}

  /** Something that was to go was still there at the end; nothing is given out. */
  record Unsafe() implements Anonymised {}
}
