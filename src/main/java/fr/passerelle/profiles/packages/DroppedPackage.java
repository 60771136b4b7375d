package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * A package someone put into {@code packages}.
 *
 * @param file its file name
 * @param definitions its definitions that have an address
 */
record DroppedPackage(String file, Manifest manifest, List<MetadataResource> definitions) {

  /** All of it, or nothing: half a guide would judge wrongly. */
  static DroppedPackage of(String file, PackageArchive archive, FhirContext fhir)
      throws BrokenPackageException {
    if (!archive.manifest().isOfR4()) {
      String versions = String.join(", ", archive.manifest().fhirVersions());
      throw new BrokenPackageException("is for FHIR %s, and this server is R4", versions);
    }
    IParser json = fhir.newJsonParser();
    // What others publish is not held to what a client may send.
    json.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
    List<MetadataResource> definitions = new ArrayList<>();
    for (Map.Entry<String, String> resource : archive.resources().entrySet()) {
      read(resource.getKey(), resource.getValue(), json, definitions);
    }
    return new DroppedPackage(file, archive.manifest(), definitions);
  }

  private static void read(
      String name, String text, IParser json, List<MetadataResource> definitions)
      throws BrokenPackageException {
    if (!PackageArchive.json(name, text).has("resourceType")) {
      return;
    }
    try {
      if (json.parseResource(text) instanceof MetadataResource definition && definition.hasUrl()) {
        definitions.add(definition);
      }
    } catch (DataFormatException e) {
      throw new BrokenPackageException("cannot be used: %s is no resource of FHIR R4", name);
    }
  }

  /** Whether both are one package in one version. */
  boolean isSameAs(DroppedPackage other) {
    return !manifest.name().isEmpty()
        && manifest.name().equals(other.manifest.name())
        && manifest.version().equals(other.manifest.version());
  }
}
