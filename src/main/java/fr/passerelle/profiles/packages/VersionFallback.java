package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Answers an accepted {@code url|version} with the definition of that URL that is loaded. */
final class VersionFallback implements IValidationSupport {
  private final FhirContext fhir;
  private final Predicate<String> accepted;
  private final List<IValidationSupport> sources;

  VersionFallback(FhirContext fhir, Predicate<String> accepted, IValidationSupport... sources) {
    this.fhir = fhir;
    this.accepted = accepted;
    this.sources = List.of(sources);
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return first(url, IValidationSupport::fetchStructureDefinition);
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return first(url, IValidationSupport::fetchValueSet);
  }

  @Override
  public IBaseResource fetchCodeSystem(String url) {
    return first(url, IValidationSupport::fetchCodeSystem);
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    return first(url, (source, unversioned) -> source.fetchResource(type, unversioned));
  }

  private <T> T first(String url, BiFunction<IValidationSupport, String, T> fetch) {
    if (url == null || url.indexOf('|') < 0 || !accepted.test(url)) {
      return null;
    }
    String unversioned = url.substring(0, url.indexOf('|'));
    return sources.stream()
        .map(source -> fetch.apply(source, unversioned))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
