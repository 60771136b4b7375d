package fr.passerelle.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * The structure definitions of {@code hl7.fhir.r4.core#4.0.1} in a FHIR package cache, rebuilt from
 * the definitions HAPI ships, because SUSHI wants it and nothing is fetched from a network.
 */
final class R4CorePackage {
  private static final String NAME = "hl7.fhir.r4.core#4.0.1";
  private static final String MANIFEST =
      """
      {"name": "hl7.fhir.r4.core", "version": "4.0.1", "canonical": "http://hl7.org/fhir",
       "fhirVersions": ["4.0.1"], "type": "Core"}
      """;

  private final FhirContext fhir;

  R4CorePackage(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Writes the package below {@code cache} unless it is there. */
  void writeTo(Path cache) throws IOException {
    Path folder = cache.resolve(NAME).resolve("package");
    Path manifest = folder.resolve("package.json");
    if (Files.exists(manifest)) {
      return;
    }
    Files.createDirectories(folder);
    IParser json = fhir.newJsonParser();
    DefaultProfileValidationSupport shipped = new DefaultProfileValidationSupport(fhir);
    for (IBaseResource definition : shipped.fetchAllStructureDefinitions()) {
      Files.writeString(
          folder.resolve(fileName(definition)), json.encodeResourceToString(definition));
    }
    // Last, so that a cache left half-written is written again.
    Files.writeString(manifest, MANIFEST);
  }

  private String fileName(IBaseResource definition) {
    return fhir.getResourceType(definition) + "-" + definition.getIdElement().getIdPart() + ".json";
  }
}
