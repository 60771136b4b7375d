package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfilePackages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Our package and the dropped ones, read at the first question. A dropped package may bring the
 * whole of a code system we have a fragment of; it never replaces a definition of ours. An older
 * version of our own package is known by its version alone.
 */
public final class LoadedPackages implements ProfilePackages, ProfileCatalog {
  private final FhirContext fhir;
  private final Path dropFolder;
  private final List<Path> besides;
  private final OwnPackage own;
  private final LazyDefinitions definitions;
  private final Supplier<List<MetadataResource>> older;
  private DroppedPackages dropped;

  /** Reads nothing but the manifest and the index of our own package. */
  public LoadedPackages(FhirContext fhir, Path profilesDir) {
    this(fhir, profilesDir, List.of());
  }

  /**
   * The same.
   *
   * @param besides files of packages that are used as if they were in {@code packages}
   */
  public LoadedPackages(FhirContext fhir, Path profilesDir, List<Path> besides) {
    this.fhir = fhir;
    this.besides = List.copyOf(besides);
    this.dropFolder = profilesDir.resolve("packages");
    this.own = new OwnPackage(PackageFiles.in(profilesDir));
    this.older = Suppliers.memoize(this::olderDefinitions);
    this.definitions = new LazyDefinitions(fhir, this::load, this::alone);
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
    Stream<String> ofBefore =
        older.get().stream()
            .filter(is(resourceType))
            .map(each -> each.getUrl() + "|" + each.getVersion());
    Stream<String> others =
        dropped().definitions().stream()
            .filter(this::isForeign)
            .filter(is(resourceType))
            .map(MetadataResource::getUrl);
    return Stream.of(own.profilesOn(resourceType).stream(), ofBefore, others)
        .flatMap(urls -> urls)
        .distinct()
        .toList();
  }

  @Override
  public List<SearchParameter> searchParameters() {
    return own.searchParameters(fhir);
  }

  /** Every StructureDefinition by what stands at its top. */
  public List<Header> headers() {
    return definitions.headers();
  }

  /** Answers versions that packages pin of each other; reads the packages at the first question. */
  public IValidationSupport versionFallback(IValidationSupport r4) {
    return new VersionFallback(
        fhir, canonical -> dropped().pins().accepts(canonical), definitions, r4);
  }

  /** The versions of our own profiles that are at hand. */
  public OwnVersions versions() {
    List<Manifest> before = dropped().olderOfOurs().stream().map(DroppedPackage::manifest).toList();
    return OwnVersions.of(own.canonicalBase(), own.manifest(), before);
  }

  /** Who comes later answers for what is asked without a version. */
  private PackageDefinitions load() {
    PackageDefinitions loaded = new PackageDefinitions(fhir);
    List<MetadataResource> ours = own.definitions(fhir);
    ours.stream().filter(this::isForeign).forEach(loaded::addResource);
    dropped().definitions().stream().filter(this::isForeign).forEach(loaded::addResource);
    older.get().forEach(loaded::addResource);
    ours.stream().filter(definition -> !isForeign(definition)).forEach(loaded::addResource);
    return loaded;
  }

  private Optional<DefinitionsAlone> alone() {
    return dropped().isEmpty() ? Optional.of(new DefinitionsAlone(fhir, own)) : Optional.empty();
  }

  private synchronized DroppedPackages dropped() {
    if (dropped == null) {
      dropped = DroppedPackages.in(dropFolder, besides, fhir, own.manifest());
    }
    return dropped;
  }

  private List<MetadataResource> olderDefinitions() {
    OlderDefinitions definitionsOf = new OlderDefinitions(own.canonicalBase(), fhir);
    return dropped().olderOfOurs().stream()
        .flatMap(each -> definitionsOf.of(each).stream())
        .toList();
  }

  private boolean isForeign(MetadataResource definition) {
    return !definition.getUrl().startsWith(own.canonicalBase() + "/");
  }

  private static Predicate<MetadataResource> is(String resourceType) {
    return definition ->
        definition instanceof StructureDefinition profile
            && resourceType.equals(profile.getType())
            && profile.getDerivation() == StructureDefinition.TypeDerivationRule.CONSTRAINT;
  }
}
