package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * The definitions of our package where no other is loaded, each read when it is asked for by its
 * address. Answers as {@link PackageDefinitions} does. Thread-safe.
 */
final class DefinitionsAlone implements IValidationSupport {
  private static final String STRUCTURE = "StructureDefinition";
  private static final String VALUE_SET = "ValueSet";
  private static final String CODE_SYSTEM = "CodeSystem";
  private static final Set<String> KINDS =
      Set.of(STRUCTURE, VALUE_SET, CODE_SYSTEM, "Questionnaire");

  private final FhirContext fhir;
  private final OwnPackage own;
  private final Map<String, MetadataResource> read = new ConcurrentHashMap<>();

  DefinitionsAlone(FhirContext fhir, OwnPackage own) {
    this.fhir = fhir;
    this.own = own;
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  List<Header> headers() {
    return own.headers();
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return of(STRUCTURE, url);
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return of(VALUE_SET, url);
  }

  @Override
  public IBaseResource fetchCodeSystem(String url) {
    return of(CODE_SYSTEM, url);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return of(CODE_SYSTEM, system) != null;
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return of(VALUE_SET, url) != null;
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    String kind = type.getSimpleName();
    return KINDS.contains(kind)
        ? type.cast(of(kind, url))
        : IValidationSupport.super.fetchResource(type, url);
  }

  private MetadataResource of(String kind, String canonical) {
    if (canonical == null) {
      return null;
    }
    int pipe = canonical.indexOf('|');
    String url = pipe < 0 ? canonical : canonical.substring(0, pipe);
    if (!own.has(kind, url)) {
      return null;
    }
    MetadataResource found =
        read.computeIfAbsent(kind + " " + url, key -> own.definition(kind, url));
    return pipe < 0 || canonical.substring(pipe + 1).equals(found.getVersion()) ? found : null;
  }
}
