package fr.passerelle.hl7v2;

import java.util.stream.Collectors;

/** A comment (NTE, HL7 v2.5 paragraph 2.15.10). */
final class NoteFromNte {
  private NoteFromNte() {}

  /** The text with its line ends; each repetition is a line. */
  static String text(Segment nte) {
    return nte.repetitions(3).stream().map(Field::whole).collect(Collectors.joining("\n"));
  }
}
