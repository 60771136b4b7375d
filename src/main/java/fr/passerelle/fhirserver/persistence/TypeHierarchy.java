package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.model.api.annotation.DatatypeDef;
import ca.uhn.fhir.model.api.annotation.ResourceDef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Which type of FHIR R4 descends from which, as FHIRPath asks for {@code is}, {@code as} and {@code
 * ofType}. That is all the search parameters need to know of types, and it is read from the model
 * classes: the full definitions would be parsed for seconds at every start.
 */
final class TypeHierarchy implements IValidationSupport {
  private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

  private final FhirContext fhir;
  private final IValidationSupport packaged;
  private volatile Map<String, IBaseResource> definitions;

  TypeHierarchy(FhirContext fhir) {
    this.fhir = fhir;
    this.packaged = new DefaultProfileValidationSupport(fhir);
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllSearchParameters() {
    return packaged.fetchAllSearchParameters();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>) List.copyOf(definitions().values());
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return definitions().get(url);
  }

  private Map<String, IBaseResource> definitions() {
    Map<String, IBaseResource> known = definitions;
    if (known == null) {
      // The search parameters of R4 write "DateTime" for the type dateTime (code-value-date).
      known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String type : fhir.getResourceTypes()) {
        addWithAncestors(known, fhir.getResourceDefinition(type).getImplementingClass());
      }
      for (BaseRuntimeElementDefinition<?> element : fhir.getElementDefinitions()) {
        addWithAncestors(known, element.getImplementingClass());
      }
      definitions = known;
    }
    return known;
  }

  private static void addWithAncestors(Map<String, IBaseResource> known, Class<?> type) {
    String name = name(type);
    if (name == null || known.containsKey(BASE + name)) {
      return;
    }
    StructureDefinition definition = new StructureDefinition();
    definition.setUrl(BASE + name).setName(name).setType(name);
    definition.setDerivation(StructureDefinition.TypeDerivationRule.SPECIALIZATION);
    known.put(definition.getUrl(), definition);
    String parent = parent(type);
    if (parent != null && !parent.equals(name)) {
      definition.setBaseDefinition(BASE + parent);
    }
    addWithAncestors(known, type.getSuperclass());
  }

  private static String parent(Class<?> type) {
    for (Class<?> next = type.getSuperclass(); next != null; next = next.getSuperclass()) {
      String name = name(next);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static String name(Class<?> type) {
    if (type == null) {
      return null;
    }
    DatatypeDef datatype = type.getAnnotation(DatatypeDef.class);
    if (datatype != null) {
      return datatype.name();
    }
    ResourceDef resource = type.getAnnotation(ResourceDef.class);
    if (resource != null) {
      return resource.name();
    }
    return switch (type.getSimpleName()) {
      case "Resource", "DomainResource", "Element", "BackboneElement" -> type.getSimpleName();
      default -> null;
    };
  }
}
