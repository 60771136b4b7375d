package fr.passerelle.profiles;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;

/** The definitions of the loaded packages: our own and those dropped into {@code packages}. */
public interface ProfilePackages {

  /**
   * The profiles, value sets and code systems of the packages, and nothing of FHIR itself. The
   * first question asked of it reads the packages. Thread-safe.
   */
  IValidationSupport definitions();

  /** Packages that could not be read, one sentence each; the others are loaded all the same. */
  List<String> problems();
}
