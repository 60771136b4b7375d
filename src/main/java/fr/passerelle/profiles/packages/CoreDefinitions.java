package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * The definitions of FHIR R4 itself. HAPI's own holder ({@link DefaultProfileValidationSupport})
 * answers the same and parses all 3,080 at the first question; here one is parsed when it is asked
 * for. Thread-safe.
 */
public final class CoreDefinitions implements IValidationSupport {
  private static final String FOLDER = "/org/hl7/fhir/r4/model/";
  private static final List<String> STRUCTURES =
      List.of(
          "profile/profiles-resources.xml",
          "profile/profiles-types.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml");
  private static final List<String> TERMINOLOGY =
      List.of("valueset/valuesets.xml", "valueset/v2-tables.xml", "valueset/v3-codesystems.xml");
  private static final String PACKAGE = "hl7.fhir.r4.core";

  private final FhirContext fhir;
  private final IValidationSupport whole;
  private final Supplier<Map<String, CoreBundle.Entry>> structures =
      Suppliers.memoize(() -> index(STRUCTURES));
  private final Supplier<Map<String, CoreBundle.Entry>> terminology =
      Suppliers.memoize(() -> index(TERMINOLOGY));
  private final Map<String, MetadataResource> parsed = new ConcurrentHashMap<>();

  public CoreDefinitions(FhirContext fhir) {
    this.fhir = fhir;
    this.whole = new DefaultProfileValidationSupport(fhir);
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public String getName() {
    return "FHIR R4";
  }

  /** Every StructureDefinition by what stands at its top. */
  public List<Header> headers() {
    return structures.get().values().stream()
        .filter(entry -> "StructureDefinition".equals(entry.kind()))
        .map(CoreBundle.Entry::header)
        .toList();
  }

  @Override
  public IBaseResource fetchStructureDefinition(String canonical) {
    String url = addressOf(canonical);
    CoreBundle.Entry found = structures.get().get(url);
    return found == null ? inLowerCase(url) : parsed(found);
  }

  /** As HAPI completes what is no address. */
  private static String addressOf(String url) {
    if (url.startsWith(URL_PREFIX_STRUCTURE_DEFINITION)) {
      return url;
    }
    return switch ((int) url.chars().filter(letter -> letter == '/').count()) {
      case 0 -> URL_PREFIX_STRUCTURE_DEFINITION + url;
      case 1 -> "http://hl7.org/fhir/" + url;
      default -> url;
    };
  }

  /** Some of R4's own expressions write a primitive type with a capital. */
  private IBaseResource inLowerCase(String url) {
    int at = URL_PREFIX_STRUCTURE_DEFINITION.length();
    if (!url.startsWith(URL_PREFIX_STRUCTURE_DEFINITION)
        || url.length() == at
        || !Character.isUpperCase(url.charAt(at))) {
      return null;
    }
    String name = url.substring(at);
    String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    CoreBundle.Entry found = structures.get().get(URL_PREFIX_STRUCTURE_DEFINITION + small);
    return found == null ? null : ((StructureDefinition) parsed(found)).copy().setType(name);
  }

  @Override
  public IBaseResource fetchValueSet(String canonical) {
    return terminology("ValueSet", canonical);
  }

  @Override
  public IBaseResource fetchCodeSystem(String canonical) {
    // HAPI's own codes of answers are with its holder alone.
    return canonical.startsWith("https://hapifhir.io/")
        ? whole.fetchCodeSystem(canonical)
        : terminology("CodeSystem", canonical);
  }

  /** HL7's own are known under any version, as HAPI has it. */
  private IBaseResource terminology(String kind, String canonical) {
    int pipe = canonical.indexOf('|');
    String url = pipe > 0 ? canonical.substring(0, pipe) : canonical;
    CoreBundle.Entry found = terminology.get().get(kind + " " + url);
    if (found == null) {
      return null;
    }
    MetadataResource definition = parsed(found);
    boolean isAnyVersion =
        pipe <= 0
            || pipe == canonical.length() - 1
            || url.startsWith("http://hl7.org")
            || url.startsWith("http://terminology.hl7.org");
    return isAnyVersion || canonical.substring(pipe + 1).equals(definition.getVersion())
        ? definition
        : null;
  }

  private MetadataResource parsed(CoreBundle.Entry entry) {
    return parsed.computeIfAbsent(
        entry.kind() + " " + entry.url(),
        key -> {
          MetadataResource definition = entry.parse();
          definition.setUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID, PACKAGE);
          return definition;
        });
  }

  /** Later ones stand for earlier ones of the same address, as HAPI has it. */
  private static Map<String, CoreBundle.Entry> index(List<String> files) {
    Map<String, CoreBundle.Entry> index = new HashMap<>();
    for (String file : files) {
      for (CoreBundle.Entry entry : new CoreBundle(FOLDER + file).entries()) {
        if ("StructureDefinition".equals(entry.kind())) {
          index.put(entry.url(), entry);
        } else {
          index.put(entry.kind() + " " + entry.url(), entry);
        }
      }
    }
    return index;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>)
        structures.get().values().stream()
            .filter(entry -> "StructureDefinition".equals(entry.kind()))
            .map(this::parsed)
            .toList();
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
    return null; // as HAPI's holder
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllSearchParameters() {
    return whole.fetchAllSearchParameters();
  }

  @Override
  public List<IBaseResource> fetchAllConformanceResources() {
    return Stream.of(structures, terminology)
        .flatMap(each -> each.get().values().stream())
        .<IBaseResource>map(this::parsed)
        .toList();
  }
}
