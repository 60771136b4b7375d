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
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * A FHIR NPM package from what SUSHI compiled: definitions with their snapshots, examples in a
 * folder of their own, and the index.
 */
final class PackageBuild {
  private static final String EXAMPLES = "example";

  private final IParser json;
  private final PrePopulatedValidationSupport definitions;
  private final ValidationSupportChain chain;
  private final SnapshotGeneratingValidationSupport snapshots;

  PackageBuild(FhirContext fhir) {
    json = fhir.newJsonParser().setPrettyPrint(true);
    definitions = new PrePopulatedValidationSupport(fhir);
    chain =
        new ValidationSupportChain(
            definitions,
            new DefaultProfileValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));
    // One context for all: the one in the chain makes itself a new one for each snapshot.
    snapshots =
        new SnapshotGeneratingValidationSupport(
            fhir, new WorkerContextValidationSupportAdapter(chain));
  }

  /** Writes the package of the files in {@code compiled} to {@code target}. */
  void build(Path compiled, Path target) throws IOException {
    List<Path> files = jsonFiles(compiled);
    for (Path file : files) {
      definitions.addResource(json(file));
    }
    Files.createDirectories(target);
    PackageIndex index = new PackageIndex();
    for (Path file : files) {
      write((MetadataResource) json(file), target, index);
    }
    index.writeTo(target.resolve(".index.json"));
    Files.copy(compiled.resolve("package.json"), target.resolve("package.json"));
    writeExamples(compiled.resolve(EXAMPLES), target.resolve(EXAMPLES));
  }

  private void write(MetadataResource definition, Path target, PackageIndex index)
      throws IOException {
    String name = fileName(definition);
    index.add(name, definition);
    writeText(target.resolve(name), withSnapshot(definition));
  }

  private void writeExamples(Path compiled, Path target) throws IOException {
    Files.createDirectories(target);
    for (Path file : jsonFiles(compiled)) {
      IBaseResource example = json(file);
      writeText(target.resolve(fileName(example)), example);
    }
  }

  private static String fileName(IBaseResource resource) {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
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
