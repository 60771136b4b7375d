package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * The FHIR NPM packages ({@code .tgz}) someone put into {@code packages}, read in the order of
 * their names. A broken one is reported and stops nothing.
 */
final class DroppedPackages {
  private final FhirContext fhir;
  private final List<IBaseResource> definitions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final PinnedVersions pins = new PinnedVersions();

  private DroppedPackages(FhirContext fhir) {
    this.fhir = fhir;
  }

  static DroppedPackages in(Path folder, FhirContext fhir) {
    DroppedPackages packages = new DroppedPackages(fhir);
    files(folder).forEach(packages::read);
    return packages;
  }

  List<IBaseResource> definitions() {
    return definitions;
  }

  List<String> problems() {
    return problems;
  }

  /** The versioned canonicals the packages point at. */
  PinnedVersions pins() {
    return pins;
  }

  private void read(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      List<IBaseResource> read = read(NpmPackage.fromPackage(bytes));
      definitions.addAll(read);
    } catch (IOException | RuntimeException e) {
      problems.add("Package %s cannot be read: %s".formatted(file.getFileName(), e.getMessage()));
    }
  }

  private List<IBaseResource> read(NpmPackage archive) throws IOException {
    NpmPackage.NpmPackageFolder folder = archive.getFolders().get("package");
    if (folder == null) {
      throw new IOException("it has no folder 'package'");
    }
    IParser json = fhir.newJsonParser();
    List<IBaseResource> read = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : folder.getContent().entrySet()) {
      if (isResource(file.getKey())) {
        String text = new String(file.getValue(), StandardCharsets.UTF_8);
        pins.collect(text);
        read.add(json.parseResource(text));
      }
    }
    return read.stream().filter(DroppedPackages::isDefinition).toList();
  }

  private static boolean isResource(String name) {
    return name.endsWith(".json") && !name.startsWith(".") && !name.equals("package.json");
  }

  private static boolean isDefinition(IBaseResource resource) {
    return resource instanceof MetadataResource definition && definition.hasUrl();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tgz")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
