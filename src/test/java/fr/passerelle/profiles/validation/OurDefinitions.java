package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.profiles.packages.LoadedPackages;
import java.nio.file.Path;

/** What the validator asks for definitions, read once for all its tests. */
final class OurDefinitions {
  static final LoadedPackages PACKAGES =
      new LoadedPackages(FhirContext.forR4Cached(), Path.of("fhir-profiles"));
  static final DefinitionsOnDemand CONTEXT =
      DefinitionsOnDemand.of(FhirContext.forR4Cached(), PACKAGES);

  private OurDefinitions() {}
}
