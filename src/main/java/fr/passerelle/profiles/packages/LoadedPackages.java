package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfilePackages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Our package and the dropped ones, read at the first question. A dropped package may bring the
 * whole of a code system we have a fragment of; it never replaces a definition of ours.
 */
public final class LoadedPackages implements ProfilePackages, ProfileCatalog {
  private final FhirContext fhir;
  private final Path dropFolder;
  private final OwnPackage own;
  private final LazyDefinitions definitions;
  private DroppedPackages dropped;

  /** Reads nothing but the manifest and the index of our own package. */
  public LoadedPackages(FhirContext fhir, Path profilesDir) {
    this.fhir = fhir;
    this.dropFolder = profilesDir.resolve("packages");
    this.own = new OwnPackage(PackageFiles.in(profilesDir));
    this.definitions = new LazyDefinitions(fhir, this::load);
  }

  @Override
  public IValidationSupport definitions() {
    return definitions;
  }

  @Override
  public List<String> problems() {
    return List.copyOf(dropped().problems());
  }

  @Override
  public String canonicalBase() {
    return own.canonicalBase();
  }

  @Override
  public List<String> profilesOn(String resourceType) {
    Stream<String> others =
        dropped().definitions().stream()
            .filter(StructureDefinition.class::isInstance)
            .map(StructureDefinition.class::cast)
            .filter(profile -> isProfileOn(profile, resourceType))
            .map(StructureDefinition::getUrl);
    return Stream.concat(own.profilesOn(resourceType).stream(), others).distinct().toList();
  }

  @Override
  public List<SearchParameter> searchParameters() {
    return own.searchParameters(fhir);
  }

  /** Answers versions that packages pin of each other; reads the packages at the first question. */
  public IValidationSupport versionFallback(IValidationSupport r4) {
    return new VersionFallback(
        fhir, canonical -> dropped().pins().accepts(canonical), definitions, r4);
  }

  private PackageDefinitions load() {
    PackageDefinitions loaded = new PackageDefinitions(fhir);
    own.definitions(fhir).forEach(loaded::addResource);
    dropped().definitions().stream().filter(this::isForeign).forEach(loaded::addResource);
    return loaded;
  }

  private synchronized DroppedPackages dropped() {
    if (dropped == null) {
      dropped = DroppedPackages.in(dropFolder, fhir);
    }
    return dropped;
  }

  private boolean isForeign(IBaseResource definition) {
    return !((MetadataResource) definition).getUrl().startsWith(own.canonicalBase() + "/");
  }

  private static boolean isProfileOn(StructureDefinition definition, String resourceType) {
    return resourceType.equals(definition.getType())
        && definition.getDerivation() == StructureDefinition.TypeDerivationRule.CONSTRAINT;
  }
}
