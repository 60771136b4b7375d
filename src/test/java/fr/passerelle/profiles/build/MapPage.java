package fr.passerelle.profiles.build;

import java.util.Map;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/** The page of one map between codes: what each code becomes, and why one becomes nothing. */
final class MapPage {
  private static final Map<ConceptMapEquivalence, String> EQUIVALENCES =
      Map.of(
          ConceptMapEquivalence.EQUAL, "égal",
          ConceptMapEquivalence.EQUIVALENT, "équivalent",
          ConceptMapEquivalence.WIDER, "plus large",
          ConceptMapEquivalence.RELATEDTO, "lié",
          ConceptMapEquivalence.INEXACT, "proche",
          ConceptMapEquivalence.UNMATCHED, "aucun");

  private final ConceptMap map;

  MapPage(ConceptMap map) {
    this.map = map;
  }

  /**
   * Markdown.
   *
   * @param file of the map within the package
   */
  String text(String file) {
    StringBuilder groups = new StringBuilder();
    map.getGroup().forEach(group -> groups.append(section(group)));
    return "# %s\n\n%s`%s` · version %s · [le fichier](../package/%s)\n\n%s\n\n%s"
        .formatted(
            map.getTitle(),
            GuidePages.GENERATED,
            map.getIdElement().getIdPart(),
            map.getVersion(),
            file,
            map.getDescription(),
            groups);
  }

  private static String section(ConceptMapGroupComponent group) {
    StringBuilder table =
        new StringBuilder(Markdown.head("code", "sens", "vers", "équivalence", "pourquoi"));
    for (SourceElementComponent element : group.getElement()) {
      element.getTarget().forEach(target -> table.append(row(element, target)));
    }
    String from = Markdown.system(group.getSource());
    return "## De `%s` vers `%s`\n\n%s\n"
        .formatted(from, Markdown.system(group.getTarget()), table);
  }

  private static String row(SourceElementComponent element, TargetElementComponent target) {
    return Markdown.row(
        "`" + element.getCode() + "`",
        element.hasDisplay() ? element.getDisplay() : "",
        target.hasCode() ? "`" + target.getCode() + "`" : "",
        EQUIVALENCES.get(target.getEquivalence()),
        target.hasComment() ? target.getComment() : "");
  }
}
