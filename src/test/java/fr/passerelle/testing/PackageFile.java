package fr.passerelle.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** FHIR packages to put into {@code packages}, sound and broken. */
public final class PackageFile {
  private PackageFile() {}

  /** A package of those files, by their names below {@code package}. */
  public static void write(Path file, Map<String, String> files) throws IOException {
    Files.write(file, bytes(files));
  }

  /** The bytes of such a package. */
  public static byte[] bytes(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream archive = archive(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        begin(archive, "package/" + file.getKey(), content.length);
        archive.write(content);
        archive.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A small archive with one file of that many bytes, all the same. */
  public static void writeInflated(Path file, String name, long size) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    try (TarArchiveOutputStream archive = archive(Files.newOutputStream(file))) {
      begin(archive, "package/package.json", 2);
      archive.write("{}".getBytes(StandardCharsets.UTF_8));
      archive.closeArchiveEntry();
      begin(archive, name, size);
      for (long written = 0; written < size; written += megabyte.length) {
        archive.write(megabyte, 0, (int) Math.min(megabyte.length, size - written));
      }
      archive.closeArchiveEntry();
    }
  }

  private static TarArchiveOutputStream archive(OutputStream to) throws IOException {
    return new TarArchiveOutputStream(new GZIPOutputStream(to));
  }

  private static void begin(TarArchiveOutputStream archive, String name, long size)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(size);
    archive.putArchiveEntry(entry);
  }
}
