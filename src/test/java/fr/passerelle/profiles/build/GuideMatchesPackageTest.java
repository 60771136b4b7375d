package fr.passerelle.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;

/**
 * The committed guide says what the committed definitions say. {@code -Dprofiles.write} writes it
 * anew. Needs no node.
 */
class GuideMatchesPackageTest {
  static final Path GUIDE = Path.of("fhir-profiles/guide");
  private static final Path PACKAGE = Path.of("fhir-profiles/package");

  @Test
  void the_committed_guide_is_what_the_definitions_give() throws IOException {
    GuidePages pages = new GuidePages(PACKAGE, FhirContext.forR4Cached());
    if (System.getProperty("profiles.write") != null) {
      pages.writeTo(GUIDE);
    }
    assertThat(written())
        .as("fhir-profiles/guide: run PackageMatchesSourceTest with -Dprofiles.write")
        .isEqualTo(pages.pages());
  }

  @Test
  void no_page_lacks_a_word() throws IOException {
    Map<String, String> pages = new GuidePages(PACKAGE, FhirContext.forR4Cached()).pages();
    // Table 0078 of HL7 v2 has a code of that name.
    pages.replaceAll((name, page) -> page.replace("`null`", ""));
    pages.values().removeIf(page -> !page.matches("(?s).*\\bnull\\b.*"));
    assertThat(pages.keySet()).as("title, description or version is missing").isEmpty();
  }

  @Test
  void the_index_has_every_map_and_every_search_parameter_with_an_example() throws IOException {
    PackagedDefinitions definitions = PackagedDefinitions.in(PACKAGE, FhirContext.forR4Cached());
    String index = written().get("README.md");
    assertThat(definitions.all(ConceptMap.class))
        .isNotEmpty()
        .allSatisfy(map -> assertThat(index).contains("[" + map.getIdElement().getIdPart() + "]"));
    assertThat(definitions.all(SearchParameter.class))
        .isNotEmpty()
        .allSatisfy(search -> assertThat(index).containsPattern(row(search)));
  }

  /** The parameter, its type of resource, and a search of that type that uses it. */
  private static String row(SearchParameter search) {
    String code = search.getCode();
    String type = search.getBase().get(0).getCode();
    return "\\| `%s` \\| %s \\|.*\\| `%s\\?[^|]*\\b%s=[^|]+` \\|".formatted(code, type, type, code);
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(GUIDE)) {
      try (Stream<Path> files = Files.list(GUIDE)) {
        for (Path file : files.toList()) {
          // A checkout on Windows may have changed the line ends.
          texts.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
        }
      }
    }
    return texts;
  }
}
