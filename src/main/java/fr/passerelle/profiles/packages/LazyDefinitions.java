package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.TranslateConceptResults;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Definitions that are read at the first question, so that a start does not wait for them. */
final class LazyDefinitions implements IValidationSupport {
  private final FhirContext fhir;
  private final Supplier<PackageDefinitions> loaded;

  LazyDefinitions(FhirContext fhir, Supplier<PackageDefinitions> load) {
    this.fhir = fhir;
    this.loaded = Suppliers.memoize(load);
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
    return loaded.get().fetchStructureDefinition(url);
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return loaded.get().fetchValueSet(url);
  }

  @Override
  public IBaseResource fetchCodeSystem(String url) {
    return loaded.get().fetchCodeSystem(url);
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    return loaded.get().fetchResource(type, url);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return loaded.get().isCodeSystemSupported(context, system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return loaded.get().isValueSetSupported(context, url);
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
