package fr.passerelle.profiles.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.PackageFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a package that cannot be used; a sound one beside it is used all the same. */
class DroppedPackagesTest {
  private static final Manifest OURS =
      new Manifest("our.profiles", "1.2.0", List.of("4.0.1"), Optional.empty());
  private static final String MANIFEST = manifest("guide.example", "1.0.0", "4.0.1");
  private static final String VALUE_SET =
      "{\"resourceType\":\"ValueSet\",\"url\":\"https://guide.example/vs\",\"status\":\"draft\"}";

  @TempDir Path folder;

  @Test
  void what_is_no_gzip_archive() throws IOException {
    Files.writeString(folder.resolve("a.tgz"), "hello, no archive");
    assertToldAs("Package a.tgz is no gzip archive.");
  }

  @Test
  void an_empty_file() throws IOException {
    Files.createFile(folder.resolve("a.tgz"));
    assertToldAs("Package a.tgz is damaged or breaks off before its end.");
  }

  @Test
  void a_gzip_archive_that_holds_no_tar() throws IOException {
    Files.write(folder.resolve("a.tgz"), gzipped(""));
    Files.write(folder.resolve("b.tgz"), gzipped("no tar. ".repeat(200)));
    assertToldAs(
        "Package a.tgz holds no tar archive.",
        "Package b.tgz is damaged or breaks off before its end.");
  }

  @Test
  void an_archive_that_breaks_off() throws IOException {
    byte[] whole =
        PackageFile.bytes(Map.of("package.json", MANIFEST, "ValueSet-a.json", VALUE_SET));
    Files.write(folder.resolve("a.tgz"), Arrays.copyOf(whole, whole.length / 2));
    assertToldAs("Package a.tgz is damaged or breaks off before its end.");
  }

  @Test
  void an_archive_without_a_manifest() throws IOException {
    drop("a.tgz", Map.of("ValueSet-a.json", VALUE_SET));
    assertToldAs("Package a.tgz is no FHIR package: it has no package/package.json.");
  }

  @Test
  void a_file_that_is_no_json_or_no_resource() throws IOException {
    drop("a.tgz", Map.of("package.json", "{"));
    drop("b.tgz", Map.of("package.json", MANIFEST, "ValueSet-a.json", "{\"url\": "));
    drop("c.tgz", Map.of("package.json", MANIFEST, "x.json", "{\"resourceType\":\"Nope\"}"));
    assertToldAs(
        "Package a.tgz cannot be used: package.json is no JSON.",
        "Package b.tgz cannot be used: ValueSet-a.json is no JSON.",
        "Package c.tgz cannot be used: x.json is no resource of FHIR R4.");
  }

  @Test
  void a_package_of_another_fhir() throws IOException {
    drop("a.tgz", Map.of("package.json", manifest("guide.example", "1.0.0", "5.0.0")));
    assertToldAs("Package a.tgz is for FHIR 5.0.0, and this server is R4.");
  }

  @Test
  void the_same_package_twice() throws IOException {
    drop("a.tgz", Map.of("package.json", MANIFEST));
    drop("b.tgz", Map.of("package.json", MANIFEST));
    assertToldAs(
        "Package b.tgz is guide.example 1.0.0 again, which a.tgz brought: it is not used.");
  }

  @Test
  void our_own_package_in_use_or_newer() throws IOException {
    drop("a.tgz", Map.of("package.json", manifest("our.profiles", "1.2.0", "4.0.1")));
    drop("b.tgz", Map.of("package.json", manifest("our.profiles", "1.10.0", "4.0.1")));
    assertThat(problems())
        .hasSize(2)
        .allMatch(told -> told.endsWith("and 1.2.0 is in use: only an older one is used besides."));
  }

  @Test
  void what_grows_without_end() throws IOException {
    PackageFile.writeInflated(
        folder.resolve("a.tgz"), "other/zeros.bin", PackageArchive.LARGEST + 1);
    PackageFile.writeInflated(
        folder.resolve("b.tgz"), "package/a.json", PackageArchive.LARGEST_FILE + 1);
    assertThat(Files.size(folder.resolve("a.tgz"))).isLessThan(1 << 20);
    assertToldAs(
        "Package a.tgz is larger than 256 MB when decompressed.",
        "Package b.tgz holds a file larger than 32 MB when decompressed.");
  }

  @Test
  void names_that_lead_out_of_the_package() throws IOException {
    drop("a.tgz", Map.of("package.json", MANIFEST, "../../x.json", VALUE_SET));
    PackageFile.writeInflated(folder.resolve("b.tgz"), "/etc/x.json", 2);
    assertToldAs(
        "Package a.tgz names a file outside of its folder.",
        "Package b.tgz names a file outside of its folder.");
  }

  @Test
  void examples_indexes_and_what_is_no_resource_are_left_alone() throws IOException {
    drop(
        "a.tgz",
        Map.of(
            "package.json", MANIFEST,
            ".index.json", "no JSON",
            "example/Patient-a.json", "no JSON",
            "schema.json", "{}",
            "ValueSet-a.json", VALUE_SET));
    assertThat(read().definitions()).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  /** A sound package beside it, last by name, is always used. */
  private void assertToldAs(String... sentences) throws IOException {
    drop(
        "z.tgz",
        Map.of(
            "package.json",
            manifest("sound.example", "1.0.0", "4.0.1"),
            "ValueSet-z.json",
            VALUE_SET));
    assertThat(problems()).containsExactly(sentences);
    assertThat(read().definitions()).hasSize(1);
  }

  private List<String> problems() {
    return read().problems();
  }

  private DroppedPackages read() {
    return DroppedPackages.in(folder, List.of(), FhirContext.forR4Cached(), OURS);
  }

  private void drop(String name, Map<String, String> files) throws IOException {
    PackageFile.write(folder.resolve(name), files);
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String manifest(String name, String version, String fhir) {
    return "{\"name\":\"%s\",\"version\":\"%s\",\"fhirVersions\":[\"%s\"]}"
        .formatted(name, version, fhir);
  }
}
