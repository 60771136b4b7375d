package fr.passerelle.profiles.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The resources of a FHIR NPM package ({@code .tgz}): the JSON files right below {@code package}.
 * Nothing is written anywhere, and an archive may grow to {@value #LARGEST} bytes when it is
 * decompressed, a file of it to {@value #LARGEST_FILE}, no more.
 *
 * @param resources text of each by file name, {@code package.json} aside
 */
record PackageArchive(Manifest manifest, Map<String, String> resources) {
  static final long LARGEST = 256L << 20;
  static final long LARGEST_FILE = 32L << 20;
  private static final String FOLDER = "package/";
  private static final String MANIFEST = "package.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  static PackageArchive read(Path file) throws BrokenPackageException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream unzipped = new GZIPInputStream(bytes);
        CountingInputStream counted =
            new CountingInputStream(ByteStreams.limit(unzipped, LARGEST))) {
      return of(files(counted));
    } catch (ZipException e) {
      throw new BrokenPackageException("is no gzip archive");
    } catch (IOException e) {
      throw new BrokenPackageException("is damaged or breaks off before its end");
    }
  }

  private static Map<String, String> files(CountingInputStream tar)
      throws IOException, BrokenPackageException {
    Map<String, String> files = new LinkedHashMap<>();
    try {
      TarArchiveInputStream archive = new TarArchiveInputStream(tar);
      TarArchiveEntry entry = archive.getNextEntry();
      if (entry == null) {
        throw new BrokenPackageException("holds no tar archive");
      }
      for (; entry != null; entry = archive.getNextEntry()) {
        read(entry, archive, files);
      }
    } catch (IOException e) {
      if (isFull(tar)) {
        throw tooLarge("is", LARGEST);
      }
      throw e;
    }
    if (isFull(tar)) {
      throw tooLarge("is", LARGEST);
    }
    return files;
  }

  private static void read(
      TarArchiveEntry entry, TarArchiveInputStream archive, Map<String, String> files)
      throws IOException, BrokenPackageException {
    String name = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
    if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      throw new BrokenPackageException("names a file outside of its folder");
    }
    if (entry.isFile() && isResource(name)) {
      if (entry.getSize() > LARGEST_FILE) {
        throw tooLarge("holds a file", LARGEST_FILE);
      }
      String text = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
      files.put(name.substring(FOLDER.length()), text);
    }
  }

  /** Right below the folder; its index, {@code .index.json}, is none. */
  private static boolean isResource(String name) {
    return name.startsWith(FOLDER)
        && name.endsWith(".json")
        && name.indexOf('/', FOLDER.length()) < 0
        && name.charAt(FOLDER.length()) != '.';
  }

  private static PackageArchive of(Map<String, String> files) throws BrokenPackageException {
    String manifest = files.remove(MANIFEST);
    if (manifest == null) {
      throw new BrokenPackageException("is no FHIR package: it has no package/package.json");
    }
    return new PackageArchive(Manifest.of(json(MANIFEST, manifest)), files);
  }

  /** That file as JSON. */
  static JsonNode json(String name, String text) throws BrokenPackageException {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new BrokenPackageException("cannot be used: %s is no JSON", name);
    }
  }

  private static boolean isFull(CountingInputStream tar) {
    return tar.getCount() >= LARGEST;
  }

  private static BrokenPackageException tooLarge(String what, long limit) {
    return new BrokenPackageException("%s larger than %d MB when decompressed", what, limit >> 20);
  }
}
