package fr.passerelle.profiles.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * The codes of a value set as a reader sees them: by code system, with their names and the day a
 * retired one ended. What the package does not hold is said in words.
 */
final class CodesOfValueSet {
  private static final int FEW = 30;

  private final PackagedDefinitions definitions;
  private final Map<String, Map<String, String>> namesBySystem = new LinkedHashMap<>();
  private final Map<String, String> sentences = new TreeMap<>();

  CodesOfValueSet(PackagedDefinitions definitions, ValueSet values) {
    this.definitions = definitions;
    values.getCompose().getInclude().forEach(this::include);
    values.getCompose().getExclude().forEach(this::exclude);
  }

  /** Markdown: one line for each code system. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    namesBySystem.forEach((system, names) -> text.append(line(system, names)));
    sentences.values().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    return text.toString();
  }

  private static String line(String system, Map<String, String> names) {
    List<String> codes =
        names.entrySet().stream()
            .map(code -> "`" + code.getKey() + "` " + code.getValue())
            .toList();
    String listed = String.join(" · ", codes);
    String title = Markdown.system(system);
    if (codes.size() <= FEW) {
      return "- **" + title + "** : " + listed + "\n";
    }
    return """
    - <details><summary><b>%s</b> : %s codes</summary>

      %s

      </details>
    """
        .formatted(title, Integer.toString(codes.size()), listed);
  }

  private void include(ConceptSetComponent set) {
    for (CanonicalType imported : set.getValueSet()) {
      include(imported.getValue());
    }
    if (set.hasSystem()) {
      Map<String, String> known = names(set.getSystem());
      if (set.hasFilter()) {
        say(set.getSystem(), "une partie des codes de ");
      } else if (set.hasConcept()) {
        Map<String, String> names = of(set.getSystem());
        set.getConcept().forEach(concept -> names.put(concept.getCode(), name(concept, known)));
      } else if (known.isEmpty()) {
        say(set.getSystem(), "tous les codes de ");
      } else {
        of(set.getSystem()).putAll(known);
      }
    }
  }

  private void include(String canonical) {
    Optional<ValueSet> ours = definitions.find(ValueSet.class, canonical);
    ours.ifPresentOrElse(
        values -> values.getCompose().getInclude().forEach(this::include),
        () -> say(canonical, "les codes du jeu de valeurs "));
  }

  private void exclude(ConceptSetComponent set) {
    Map<String, String> names = namesBySystem.getOrDefault(set.getSystem(), Map.of());
    set.getConcept().forEach(concept -> names.remove(concept.getCode()));
  }

  private void say(String url, String sentence) {
    sentences.put(url, sentence + "`" + url + "`");
  }

  private Map<String, String> of(String system) {
    return namesBySystem.computeIfAbsent(system, any -> new LinkedHashMap<>());
  }

  private static String name(ConceptReferenceComponent concept, Map<String, String> known) {
    return concept.hasDisplay()
        ? concept.getDisplay()
        : known.getOrDefault(concept.getCode(), "").strip();
  }

  private Map<String, String> names(String system) {
    Map<String, String> names = new LinkedHashMap<>();
    definitions
        .find(CodeSystem.class, system)
        .ifPresent(codes -> codes.getConcept().forEach(concept -> add(concept, names)));
    return names;
  }

  private static void add(ConceptDefinitionComponent concept, Map<String, String> names) {
    names.put(concept.getCode(), concept.getDisplay() + retired(concept));
    concept.getConcept().forEach(child -> add(child, names));
  }

  private static String retired(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream()
        .filter(property -> property.getCode().equals("dateFin"))
        .map(ConceptPropertyComponent::getValueDateTimeType)
        .map(date -> " (retiré le " + date.getValueAsString() + ")")
        .findFirst()
        .orElse("");
  }
}
