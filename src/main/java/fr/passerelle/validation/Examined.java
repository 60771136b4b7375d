package fr.passerelle.validation;

import java.util.List;

/** What was found in all that was sent. */
public sealed interface Examined permits Examined.Done, Refused {

  /** File by file, in the order they came. */
  record Done(List<FileFindings> files) implements Examined {}
}
