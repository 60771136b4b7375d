package fr.passerelle.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * A FHIR NPM package from what SUSHI compiled: definitions with their snapshots, examples in a
 * folder of their own, and the index.
 */
final class PackageBuild {
  private final IParser json;
  private final PrePopulatedValidationSupport definitions;
  private final ValidationSupportChain chain;
  private final SnapshotGeneratingValidationSupport snapshots;

  PackageBuild(FhirContext fhir) {
    json = fhir.newJsonParser().setPrettyPrint(true);
    definitions = new PrePopulatedValidationSupport(fhir);
    snapshots = new SnapshotGeneratingValidationSupport(fhir);
    chain =
        new ValidationSupportChain(
            definitions,
            new DefaultProfileValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            snapshots);
  }

  /** Writes the package of the files in {@code compiled} to {@code target}. */
  void build(Path compiled, Path target) throws IOException {
    Files.createDirectories(target.resolve("example"));
    List<Path> files = jsonFiles(compiled);
    for (Path file : files) {
      if (json(file) instanceof MetadataResource definition) {
        definitions.addResource(definition);
      }
    }
    PackageIndex index = new PackageIndex();
    for (Path file : files) {
      write(json(file), target, index);
    }
    index.writeTo(target.resolve(".index.json"));
    Files.copy(compiled.resolve("package.json"), target.resolve("package.json"));
  }

  private void write(IBaseResource resource, Path target, PackageIndex index) throws IOException {
    String name = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
    if (resource instanceof MetadataResource definition) {
      index.add(name, definition);
      writeText(target.resolve(name), withSnapshot(definition));
    } else {
      writeText(target.resolve("example").resolve(name), resource);
    }
  }

  private IBaseResource withSnapshot(MetadataResource definition) {
    if (definition instanceof StructureDefinition profile) {
      ValidationSupportContext context = new ValidationSupportContext(chain);
      return snapshots.generateSnapshot(context, profile, profile.getUrl(), "", profile.getName());
    }
    return definition;
  }

  private void writeText(Path file, IBaseResource resource) throws IOException {
    Files.writeString(file, json.encodeResourceToString(resource) + "\n");
  }

  private IBaseResource json(Path file) throws IOException {
    return json.parseResource(Files.readString(file));
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isResource(file.getFileName().toString())).sorted().toList();
    }
  }

  private static boolean isResource(String name) {
    return name.endsWith(".json") && !name.equals("package.json");
  }

  /** The {@code .index.json} of a FHIR NPM package. */
  private static final class PackageIndex {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode root = mapper.createObjectNode().put("index-version", 1);

    void add(String name, MetadataResource definition) {
      ObjectNode file = root.withArray("files").addObject();
      file.put("filename", name).put("resourceType", definition.fhirType());
      file.put("id", definition.getIdElement().getIdPart()).put("url", definition.getUrl());
      if (definition instanceof StructureDefinition profile) {
        file.put("type", profile.getType());
      }
    }

    void writeTo(Path file) throws IOException {
      Files.writeString(file, root.toPrettyString().replace("\r\n", "\n") + "\n");
    }
  }
}
