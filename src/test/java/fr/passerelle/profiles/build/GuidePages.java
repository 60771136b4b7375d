package fr.passerelle.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.profiles.Examples;
import fr.passerelle.profiles.Examples.InvalidExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.util.FileSystemUtils;

/**
 * The guide a vendor reads: a page for each profile, extension and map of codes of a package, and
 * an index.
 */
final class GuidePages {
  static final String GENERATED =
      "<!-- Page tirée des définitions par -Dprofiles.write : ne pas la modifier. -->\n\n";

  /** What stands before the example in the description of a search parameter. */
  static final String EXAMPLE = " Par exemple : ";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PackagedDefinitions definitions;
  private final List<InvalidExample> invalid;

  /**
   * @param packageFolder the written package the pages are taken from
   */
  GuidePages(Path packageFolder, FhirContext fhir) throws IOException {
    definitions = PackagedDefinitions.in(packageFolder, fhir);
    invalid = Examples.invalid();
  }

  /** Markdown by file name. */
  Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (StructureDefinition profile : definitions.all(StructureDefinition.class)) {
      String id = profile.getIdElement().getIdPart();
      String text = new ProfilePage(definitions, profile).text(refused(profile));
      // The canonical base stands in sushi-config.yaml alone.
      String base = profile.getUrl().replace("/StructureDefinition/" + id, "");
      pages.put(id + ".md", text.replace(base + "/", "").strip() + "\n");
    }
    for (ConceptMap map : definitions.all(ConceptMap.class)) {
      String text = new MapPage(map).text(definitions.fileOf(map));
      pages.put(map.getIdElement().getIdPart() + ".md", text.strip() + "\n");
    }
    pages.put("README.md", index().strip() + "\n");
    return pages;
  }

  /** Writes the pages into {@code guide}, and removes what no definition gives any more. */
  void writeTo(Path guide) throws IOException {
    FileSystemUtils.deleteRecursively(guide);
    Files.createDirectories(guide);
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Files.writeString(guide.resolve(page.getKey()), page.getValue());
    }
  }

  private List<InvalidExample> refused(StructureDefinition profile) throws IOException {
    return invalid.stream().filter(example -> claims(example, profile)).toList();
  }

  private static boolean claims(InvalidExample example, StructureDefinition profile) {
    try {
      for (JsonNode claimed : JSON.readTree(example.text()).at("/meta/profile")) {
        if (claimed.asText().equals(profile.getUrl())) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(example.name(), e);
    }
  }

  private String index() {
    return """
    # Guide des profils

    %sUne page par profil : à quoi il sert, ses éléments, ses règles, ses codes, ses exemples.

    ## Profils

    %s
    ## Extensions

    %s
    ## Correspondances entre codes

    `ConceptMap/$translate` y répond (README du projet). Ce qui n'a pas de correspondance y dit pourquoi.

    %s
    ## Paramètres de recherche

    Ceux que FHIR R4 n'a pas.

    %s\
    """
        .formatted(GENERATED, profiles(false), profiles(true), maps(), searches());
  }

  private String profiles(boolean extensions) {
    StringBuilder table = new StringBuilder(Markdown.head("pour dire", "profil", "ressource", ""));
    for (StructureDefinition profile : definitions.all(StructureDefinition.class)) {
      if (profile.getType().equals("Extension") == extensions) {
        String id = profile.getIdElement().getIdPart();
        String page = "[" + id + "](" + id + ".md)";
        table.append(row(profile, page));
      }
    }
    return table.toString();
  }

  private String maps() {
    StringBuilder table =
        new StringBuilder(Markdown.head("pour dire", "correspondance", "de", "vers", ""));
    for (ConceptMap map : definitions.all(ConceptMap.class)) {
      String id = map.getIdElement().getIdPart();
      String page = "[" + id + "](" + id + ".md)";
      String from = systems(map, ConceptMapGroupComponent::getSource);
      String to = systems(map, ConceptMapGroupComponent::getTarget);
      table.append(Markdown.row(map.getTitle(), page, from, to, map.getDescription()));
    }
    return table.toString();
  }

  private static String systems(ConceptMap map, Function<ConceptMapGroupComponent, String> side) {
    return map.getGroup().stream()
        .map(side)
        .distinct()
        .map(Markdown::system)
        .collect(Collectors.joining(", "));
  }

  private String searches() {
    StringBuilder table =
        new StringBuilder(Markdown.head("paramètre", "sur", "sorte", "sens", "exemple"));
    for (SearchParameter search : definitions.all(SearchParameter.class)) {
      String[] text = search.getDescription().split(EXAMPLE, 2);
      table.append(
          Markdown.row(
              "`" + search.getCode() + "`",
              search.getBase().get(0).getCode(),
              search.getType().toCode(),
              text[0],
              text.length > 1 ? "`" + text[1] + "`" : ""));
    }
    return table.toString();
  }

  private static String row(StructureDefinition profile, String link) {
    return Markdown.row(profile.getTitle(), link, profile.getType(), profile.getDescription());
  }
}
