package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Our own package, known by its manifest and its index; the definitions are read when asked for.
 */
public final class OwnPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PackageFiles files;
  private final String canonicalBase;
  private final Manifest manifest;
  private final List<IndexedFile> index;
  private final Map<String, IndexedFile> byAddress = new HashMap<>();

  /** Reads the manifest and the index, and no definition. */
  public OwnPackage(PackageFiles files) {
    this.files = files;
    JsonNode manifest = read("package.json");
    this.canonicalBase = manifest.path("canonical").asText();
    this.manifest = Manifest.of(manifest);
    this.index = elements(read(".index.json").path("files")).map(IndexedFile::of).toList();
    index.forEach(file -> byAddress.put(file.kind + " " + file.url, file));
  }

  /** As the manifest states it. */
  public String canonicalBase() {
    return canonicalBase;
  }

  Manifest manifest() {
    return manifest;
  }

  /** Canonical URLs of the profiles on that resource type. */
  public List<String> profilesOn(String resourceType) {
    return index.stream().filter(file -> resourceType.equals(file.type)).map(f -> f.url).toList();
  }

  List<MetadataResource> definitions(FhirContext fhir) {
    IParser json = fhir.newJsonParser();
    return index.stream()
        .map(file -> (MetadataResource) json.parseResource(files.text(file.name)))
        .toList();
  }

  /** The definition of that address, read now; null when there is none of that kind. */
  MetadataResource definition(String kind, String url) {
    IndexedFile file = byAddress.get(kind + " " + url);
    return file == null ? null : parse(file);
  }

  boolean has(String kind, String url) {
    return byAddress.containsKey(kind + " " + url);
  }

  List<Header> headers() {
    return index.stream()
        .filter(file -> "StructureDefinition".equals(file.kind))
        .map(file -> header(read(file.name)))
        .toList();
  }

  private MetadataResource parse(IndexedFile file) {
    try {
      return (MetadataResource) new JsonParser(true).parse(files.text(file.name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Header header(JsonNode definition) {
    return new Header(
        definition.path("url").asText(),
        definition.path("version").asText(),
        definition.path("name").asText(),
        definition.path("type").asText(),
        definition.path("kind").asText(),
        definition.path("abstract").asBoolean(),
        definition.path("baseDefinition").asText(),
        definition.path("derivation").asText());
  }

  List<SearchParameter> searchParameters(FhirContext fhir) {
    IParser json = fhir.newJsonParser();
    return index.stream()
        .filter(file -> "SearchParameter".equals(file.kind))
        .map(file -> json.parseResource(SearchParameter.class, files.text(file.name)))
        .toList();
  }

  private JsonNode read(String name) {
    try {
      return JSON.readTree(files.text(name));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(name + " of the profile package is no JSON", e);
    }
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /**
   * One line of {@code .index.json}.
   *
   * @param kind resource type of the definition itself
   * @param type resource type a profile is on, empty for what is no profile
   */
  private record IndexedFile(String name, String kind, String url, String type) {
    static IndexedFile of(JsonNode file) {
      return new IndexedFile(
          file.path("filename").asText(),
          file.path("resourceType").asText(),
          file.path("url").asText(),
          file.path("type").asText());
    }
  }
}
