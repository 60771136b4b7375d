package fr.passerelle.validation;

import java.util.List;

/** What was sent, archives unpacked, as far as it is taken. */
public sealed interface Unpacked permits Unpacked.Files, Refused {

  /**
   * Files to examine, at least one.
   *
   * @param leftAside how many entries of archives are of no kind that FHIR is written in
   */
  record Files(List<SentFile> files, int leftAside) implements Unpacked {}
}
