package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * The FHIR NPM packages ({@code .tgz}) someone put into {@code packages}. A broken one is reported
 * and stops nothing. Of two versions of one package the newer answers for what is asked without a
 * version.
 */
final class DroppedPackages {
  private final FhirContext fhir;
  private final Manifest own;
  private final List<DroppedPackage> packages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final PinnedVersions pins = new PinnedVersions();

  private DroppedPackages(FhirContext fhir, Manifest own) {
    this.fhir = fhir;
    this.own = own;
  }

  /**
   * Reads them all.
   *
   * @param besides files used as if they were in the folder
   * @param own manifest of our own package
   */
  static DroppedPackages in(Path folder, List<Path> besides, FhirContext fhir, Manifest own) {
    DroppedPackages dropped = new DroppedPackages(fhir, own);
    files(folder).forEach(dropped::read);
    besides.forEach(dropped::read);
    dropped.packages.sort(
        Comparator.comparing((DroppedPackage each) -> each.manifest().name())
            .thenComparing(DroppedPackage::manifest, Manifest::compareVersion));
    return dropped;
  }

  /** The definitions of packages of others, the newest version of each last. */
  List<MetadataResource> definitions() {
    return packages.stream()
        .filter(each -> !isOurs(each))
        .flatMap(each -> each.definitions().stream())
        .toList();
  }

  /** Older versions of our own package, the oldest first. */
  List<DroppedPackage> olderOfOurs() {
    return packages.stream().filter(this::isOurs).toList();
  }

  boolean isEmpty() {
    return packages.isEmpty();
  }

  List<String> problems() {
    return problems;
  }

  /** The versioned canonicals the packages point at. */
  PinnedVersions pins() {
    return pins;
  }

  private void read(Path file) {
    String name = file.getFileName().toString();
    try {
      PackageArchive archive = PackageArchive.read(file);
      DroppedPackage read = DroppedPackage.of(name, archive, fhir);
      refuseTwice(read);
      archive.resources().values().forEach(pins::collect);
      packages.add(read);
    } catch (BrokenPackageException e) {
      problems.add("Package %s %s.".formatted(name, e.getMessage()));
    } catch (RuntimeException e) {
      String kind = e.getClass().getSimpleName();
      problems.add("Package %s cannot be used: reading it failed (%s).".formatted(name, kind));
    }
  }

  private void refuseTwice(DroppedPackage read) throws BrokenPackageException {
    for (DroppedPackage before : packages) {
      if (before.isSameAs(read)) {
        throw new BrokenPackageException(
            "is %s %s again, which %s brought: it is not used",
            read.manifest().name(), read.manifest().version(), before.file());
      }
    }
    if (isOurs(read) && read.manifest().compareVersion(own) >= 0) {
      throw new BrokenPackageException(
          "is version %s of our own profiles, and %s is in use: only an older one is used besides",
          read.manifest().version(), own.version());
    }
  }

  private boolean isOurs(DroppedPackage dropped) {
    return !own.name().isEmpty() && own.name().equals(dropped.manifest().name());
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
