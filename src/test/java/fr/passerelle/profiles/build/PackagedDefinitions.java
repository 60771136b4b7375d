package fr.passerelle.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What a written package holds: definitions by canonical URL, and examples. */
final class PackagedDefinitions {
  private final Map<String, MetadataResource> definitions = new TreeMap<>();
  private final Map<String, Resource> files = new TreeMap<>();

  /** Reads the definitions and examples of the package in that folder. */
  static PackagedDefinitions in(Path folder, FhirContext fhir) throws IOException {
    PackagedDefinitions read = new PackagedDefinitions();
    IParser json = fhir.newJsonParser();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(PackagedDefinitions::isResource).toList()) {
        Resource resource = (Resource) json.parseResource(Files.readString(file));
        read.files.put(folder.relativize(file).toString().replace('\\', '/'), resource);
        if (resource instanceof MetadataResource definition && definition.hasUrl()) {
          read.definitions.put(definition.getUrl(), definition);
        }
      }
    }
    return read;
  }

  private static boolean isResource(Path file) {
    String name = file.getFileName().toString();
    return name.matches("[A-Z].*\\.json");
  }

  /** All of that kind, by id. */
  <T extends MetadataResource> List<T> all(Class<T> kind) {
    Map<String, T> byId = new TreeMap<>();
    for (MetadataResource definition : definitions.values()) {
      if (kind.isInstance(definition)) {
        byId.put(definition.getIdElement().getIdPart(), kind.cast(definition));
      }
    }
    return List.copyOf(byId.values());
  }

  /** That definition, if it is one of ours; a version after the bar is not asked about. */
  <T extends MetadataResource> Optional<T> find(Class<T> kind, String canonical) {
    String url = canonical == null ? "" : canonical.replaceFirst("\\|.*$", "");
    return Optional.ofNullable(definitions.get(url)).filter(kind::isInstance).map(kind::cast);
  }

  /** The profile and those of ours it derives from, nearest first. */
  List<StructureDefinition> lineage(StructureDefinition profile) {
    List<StructureDefinition> lineage = new ArrayList<>();
    Optional<StructureDefinition> next = Optional.of(profile);
    while (next.isPresent() && !lineage.contains(next.get())) {
      lineage.add(next.get());
      next = find(StructureDefinition.class, next.get().getBaseDefinition());
    }
    return lineage;
  }

  /** Paths, within the package, of the resources that claim the profile. */
  List<String> claiming(StructureDefinition profile) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().getMeta().hasProfile(profile.getUrl()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Path of the definition within the package. */
  String fileOf(MetadataResource definition) {
    return definition.fhirType() + "-" + definition.getIdElement().getIdPart() + ".json";
  }
}
