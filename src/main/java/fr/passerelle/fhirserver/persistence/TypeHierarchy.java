package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.model.api.annotation.DatatypeDef;
import ca.uhn.fhir.model.api.annotation.ResourceDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.BackboneType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What HAPI asks its context about definitions: the search parameters, and which type of FHIR R4
 * descends from which, as FHIRPath asks for {@code is}, {@code as} and {@code ofType}. That is all
 * the search parameters need to know of types, and it is read from the model classes when asked
 * for: the full definitions would be parsed for seconds at every start.
 */
final class TypeHierarchy implements IValidationSupport {
  private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

  /** The abstract types, which HAPI's context does not list. */
  private static final Map<Class<?>, String> ABSTRACT =
      Map.of(
          Resource.class, "Resource",
          DomainResource.class, "DomainResource",
          Element.class, "Element",
          BackboneType.class, "BackboneElement");

  private final FhirContext fhir;
  private final IValidationSupport packaged;
  private final Supplier<List<SearchParameter>> ours;
  private final Map<String, Optional<StructureDefinition>> known = new ConcurrentHashMap<>();

  /**
   * @param ours search parameters besides those of R4
   */
  TypeHierarchy(FhirContext fhir, Supplier<List<SearchParameter>> ours) {
    this.fhir = fhir;
    this.ours = ours;
    this.packaged = new DefaultProfileValidationSupport(fhir);
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllSearchParameters() {
    List<T> all = new ArrayList<>(packaged.<T>fetchAllSearchParameters());
    all.addAll((List<T>) ours.get());
    return all;
  }

  /** None: FHIRPath lists them to check expressions, and those of R4 need no check. */
  @Override
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return List.of();
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return url.startsWith(BASE)
        ? known.computeIfAbsent(url.substring(BASE.length()), this::definition).orElse(null)
        : null;
  }

  private Optional<StructureDefinition> definition(String name) {
    // The search parameters of R4 write "DateTime" for the type dateTime (code-value-date).
    return modelClass(name).map(type -> definition(name(type).orElse(name), type));
  }

  private Optional<Class<?>> modelClass(String name) {
    if (fhir.getResourceTypes().contains(name)) {
      return Optional.of(fhir.getResourceDefinition(name).getImplementingClass());
    }
    BaseRuntimeElementDefinition<?> element = fhir.getElementDefinition(name);
    if (element != null) {
      return Optional.of(element.getImplementingClass());
    }
    return ABSTRACT.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .<Class<?>>map(Map.Entry::getKey)
        .findFirst();
  }

  private static StructureDefinition definition(String name, Class<?> type) {
    StructureDefinition definition = new StructureDefinition();
    definition.setUrl(BASE + name).setName(name).setType(name);
    definition.setDerivation(StructureDefinition.TypeDerivationRule.SPECIALIZATION);
    Stream.<Class<?>>iterate(
            type.getSuperclass(), ancestor -> ancestor != null, Class::getSuperclass)
        .map(TypeHierarchy::name)
        .flatMap(Optional::stream)
        .filter(parent -> !parent.equals(name))
        .findFirst()
        .ifPresent(parent -> definition.setBaseDefinition(BASE + parent));
    return definition;
  }

  private static Optional<String> name(Class<?> type) {
    DatatypeDef datatype = type.getAnnotation(DatatypeDef.class);
    ResourceDef resource = type.getAnnotation(ResourceDef.class);
    if (datatype != null) {
      return Optional.of(datatype.name());
    }
    return resource != null
        ? Optional.of(resource.name())
        : Optional.ofNullable(ABSTRACT.get(type));
  }
}
