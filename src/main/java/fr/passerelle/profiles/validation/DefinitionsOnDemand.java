package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import fr.passerelle.profiles.packages.CoreDefinitions;
import fr.passerelle.profiles.packages.Header;
import fr.passerelle.profiles.packages.LoadedPackages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;

/**
 * What HL7's validator asks for definitions. HAPI's own adapter converts every definition of R4 to
 * the R5 model at the first question, twice, and reads the whole R5 model to do so; here a
 * definition is converted when it is asked for by its URL, and a question for all is answered with
 * headers.
 */
final class DefinitionsOnDemand extends WorkerContextValidationSupportAdapter {
  private final Map<String, Resource> structures = new ConcurrentHashMap<>();
  private final Map<String, Resource> valueSets = new ConcurrentHashMap<>();
  private final Speech speech = new Speech();
  private final ModelConversion conversion;
  private final Supplier<List<StructureDefinition>> headers;
  private final Supplier<Set<String>> primitiveTypes;

  private DefinitionsOnDemand(IValidationSupport support, Supplier<Stream<Header>> tops) {
    super(support);
    conversion = new ModelConversion(support, this);
    headers = Suppliers.memoize(() -> tops.get().map(Header::toDefinition).toList());
    primitiveTypes = Suppliers.memoize(this::findPrimitiveTypes);
  }

  static DefinitionsOnDemand of(FhirContext fhir, LoadedPackages packages) {
    CoreDefinitions r4 = new CoreDefinitions(fhir);
    return new DefinitionsOnDemand(
        ValidationChain.of(fhir, packages, r4),
        () -> Stream.concat(packages.headers().stream(), r4.headers().stream()));
  }

  /** One language on every machine. */
  @Override
  public Locale getLocale() {
    return Locale.ENGLISH;
  }

  Speech speech() {
    return speech;
  }

  @Override
  public String formatMessage(String key, Object... arguments) {
    return speech.say(key, () -> super.formatMessage(key, arguments), arguments);
  }

  @Override
  public String formatMessagePlural(Integer count, String key, Object... arguments) {
    return speech.sayPlural(
        count == null ? 0 : count,
        key,
        () -> super.formatMessagePlural(count, key, arguments),
        arguments);
  }

  @Override
  public <T extends Resource> T fetchResource(Class<T> type, String url) {
    // The validator makes a URL of whatever stands before the last slash of a reference; HAPI's
    // definitions of R4 fail on one without a name.
    if (url == null || url.isBlank() || url.endsWith("/")) {
      return null;
    }
    if (type == StructureDefinition.class) {
      return type.cast(known(structures, url, conversion::structureDefinition));
    }
    if (type == ValueSet.class) {
      return type.cast(known(valueSets, url, conversion::valueSet));
    }
    return super.fetchResource(type, url);
  }

  /**
   * What is not found is asked for again: a package may bring it. Everybody gets the same one, also
   * when two convert it at once: HL7's validator looks for an element in its definition by
   * identity, and with two of them says that it cannot evaluate a slicing.
   */
  private static Resource known(
      Map<String, Resource> converted, String url, Function<String, Resource> convert) {
    Resource known = converted.get(url);
    if (known == null) {
      known = convert.apply(url);
      if (known != null) {
        Resource first = converted.putIfAbsent(url, known);
        return first == null ? known : first;
      }
    }
    return known;
  }

  /** Headers: what the validator asks all definitions for is their name, type and kind. */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return type == StructureDefinition.class
        ? (List<T>) headers.get()
        : super.fetchResourcesByType(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String typeName) {
    StructureDefinition definition = fetchTypeDefinition(typeName);
    return definition == null ? List.of() : List.of(definition);
  }

  @Override
  public boolean isPrimitiveType(String type) {
    return primitiveTypes.get().contains(type);
  }

  private Set<String> findPrimitiveTypes() {
    return headers.get().stream()
        .filter(header -> header.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
        .map(StructureDefinition::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
