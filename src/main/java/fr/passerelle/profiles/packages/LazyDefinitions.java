package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.TranslateConceptResults;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Definitions that are read at the first question, so that a start does not wait for them: where
 * our package is the only one, the one asked for alone.
 */
final class LazyDefinitions implements IValidationSupport {
  private final FhirContext fhir;
  private final Supplier<PackageDefinitions> loaded;
  private final Supplier<Optional<DefinitionsAlone>> alone;

  LazyDefinitions(
      FhirContext fhir,
      Supplier<PackageDefinitions> load,
      Supplier<Optional<DefinitionsAlone>> alone) {
    this.fhir = fhir;
    this.alone = Suppliers.memoize(alone);
    this.loaded = Suppliers.memoize(load);
  }

  /** Every StructureDefinition by what stands at its top. */
  List<Header> headers() {
    return alone
        .get()
        .map(DefinitionsAlone::headers)
        .orElseGet(
            () ->
                loaded.get().<StructureDefinition>fetchAllStructureDefinitions().stream()
                    .map(Header::of)
                    .toList());
  }

  private IValidationSupport byAddress() {
    Optional<DefinitionsAlone> ours = alone.get();
    return ours.isPresent() ? ours.get() : loaded.get();
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public String getName() {
    return "Profile packages";
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return byAddress().fetchStructureDefinition(url);
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return byAddress().fetchValueSet(url);
  }

  @Override
  public IBaseResource fetchCodeSystem(String url) {
    return byAddress().fetchCodeSystem(url);
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    return byAddress().fetchResource(type, url);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return byAddress().isCodeSystemSupported(context, system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return byAddress().isValueSetSupported(context, url);
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return loaded.get().fetchAllStructureDefinitions();
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
    return loaded.get().fetchAllNonBaseStructureDefinitions();
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllSearchParameters() {
    return loaded.get().fetchAllSearchParameters();
  }

  @Override
  public List<IBaseResource> fetchAllConformanceResources() {
    return loaded.get().fetchAllConformanceResources();
  }

  @Override
  public TranslateConceptResults translateConcept(TranslateCodeRequest request) {
    return loaded.get().translateConcept(request);
  }
}
