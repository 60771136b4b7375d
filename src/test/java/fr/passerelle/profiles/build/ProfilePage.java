package fr.passerelle.profiles.build;

import fr.passerelle.profiles.Examples.InvalidExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The page of one profile or extension: purpose, elements, rules, codes, examples. */
final class ProfilePage {
  private static final Map<BindingStrength, String> STRENGTHS =
      Map.of(
          BindingStrength.REQUIRED, "obligatoire",
          BindingStrength.EXTENSIBLE, "extensible",
          BindingStrength.PREFERRED, "préféré",
          BindingStrength.EXAMPLE, "à titre d'exemple");

  private static final Map<String, String> REASONS =
      Map.of(
          "Validation_VAL_Profile_Minimum", "il manque un élément",
          "Validation_VAL_Profile_Maximum", "un élément est de trop",
          "Terminology_", "un code n'est pas dans la liste",
          "Reference_", "une référence vise autre chose",
          "_DT_Fixed_Wrong", "une valeur fixe est autre",
          "per-1", "la fin vient avant le début");

  private final PackagedDefinitions definitions;
  private final StructureDefinition profile;
  private final List<StructureDefinition> lineage;
  private final Set<String> constrained;
  private final Map<String, Set<String>> bound = new LinkedHashMap<>();

  ProfilePage(PackagedDefinitions definitions, StructureDefinition profile) {
    this.definitions = definitions;
    this.profile = profile;
    this.lineage = definitions.lineage(profile);
    this.constrained =
        lineage.stream()
            .flatMap(one -> one.getDifferential().getElement().stream())
            .map(ElementDefinition::getId)
            .collect(Collectors.toSet());
  }

  /** Markdown. */
  String text(List<InvalidExample> refused) {
    String elements = elements();
    return "# "
        + profile.getTitle()
        + "\n\n"
        + heading()
        + profile.getDescription()
        + "\n\n"
        + elements
        + rules()
        + codes()
        + examples(refused);
  }

  private String heading() {
    StructureDefinition parent = lineage.get(Math.min(1, lineage.size() - 1));
    String derived = parent == profile ? "" : " · dérive de " + link(parent.getUrl());
    return GuidePages.GENERATED
        + "`%s` · %s · version %s%s\n\n"
            .formatted(id(profile), profile.getType(), profile.getVersion(), derived);
  }

  private String elements() {
    StringBuilder table = new StringBuilder();
    for (ElementDefinition element : profile.getSnapshot().getElement()) {
      if (constrained.contains(element.getId()) && isWorthARow(element)) {
        table.append(
            Markdown.row(
                "`" + name(element) + "`",
                element.getMin() + ".." + element.getMax(),
                element.getShort() == null ? "" : element.getShort(),
                String.join(" ; ", constraints(element))));
      }
    }
    return section("Éléments", Markdown.head("élément", "combien", "sens", "valeur"), table);
  }

  /** That a list of extensions is told apart by URL is no news. */
  private static boolean isWorthARow(ElementDefinition element) {
    return element.getPath().contains(".") && !element.getId().endsWith(".extension");
  }

  /** Without the resource type; a slice after a colon. */
  private static String name(ElementDefinition element) {
    return element.getId().substring(element.getId().indexOf('.') + 1);
  }

  private List<String> constraints(ElementDefinition element) {
    List<String> found = new ArrayList<>();
    if (element.hasFixed()) {
      found.add(Markdown.value(element.getFixed()));
    }
    if (element.hasPattern()) {
      found.add(Markdown.value(element.getPattern()));
    }
    if (changed(element, ElementDefinition::hasType)) {
      found.add(String.join(" ou ", element.getType().stream().map(this::type).toList()));
    }
    if (changed(element, ElementDefinition::hasBinding)) {
      found.add(binding(element));
    }
    if (changed(element, ElementDefinition::hasSlicing)) {
      found.add("plusieurs sortes, distinguées par " + discriminators(element));
    }
    return found;
  }

  private boolean changed(
      ElementDefinition element, java.util.function.Predicate<ElementDefinition> has) {
    return has.test(element)
        && lineage.stream()
            .flatMap(one -> one.getDifferential().getElement().stream())
            .anyMatch(own -> own.getId().equals(element.getId()) && has.test(own));
  }

  private static String discriminators(ElementDefinition element) {
    return element.getSlicing().getDiscriminator().stream()
        .map(one -> "`" + one.getPath() + "`")
        .collect(Collectors.joining(", "));
  }

  private String type(TypeRefComponent type) {
    List<CanonicalType> targets =
        type.hasTargetProfile() ? type.getTargetProfile() : type.getProfile();
    if (targets.isEmpty()) {
      return type.getCode();
    }
    String names =
        targets.stream().map(one -> link(one.getValue())).collect(Collectors.joining(", "));
    return type.hasTargetProfile() ? type.getCode() + " vers " + names : names;
  }

  private String link(String canonical) {
    return definitions
        .find(StructureDefinition.class, canonical)
        .map(ours -> "[" + id(ours) + "](" + id(ours) + ".md)")
        .orElse(Markdown.system(canonical));
  }

  private String binding(ElementDefinition element) {
    ElementDefinitionBindingComponent binding = element.getBinding();
    String strength = STRENGTHS.getOrDefault(binding.getStrength(), "");
    bound
        .computeIfAbsent(binding.getValueSet(), any -> new LinkedHashSet<>())
        .add("`" + name(element) + "` (" + strength + ")");
    String title =
        definitions
            .find(ValueSet.class, binding.getValueSet())
            .map(ValueSet::getTitle)
            .orElse(String.valueOf(binding.getValueSet()));
    return "jeu de valeurs « " + title + " », " + strength;
  }

  private String rules() {
    StringBuilder table = new StringBuilder();
    for (ElementDefinition element : profile.getSnapshot().getElement()) {
      for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
        if (lineage.stream().anyMatch(one -> one.getUrl().equals(rule.getSource()))) {
          boolean error = rule.getSeverity().toCode().equals("error");
          table.append(
              Markdown.row(
                  "`" + rule.getKey() + "`",
                  error ? "erreur" : "avertissement",
                  element.getPath().contains(".") ? "`" + name(element) + "`" : "",
                  rule.getHuman()));
        }
      }
    }
    return section("Règles", Markdown.head("règle", "gravité", "où", "phrase"), table);
  }

  private String codes() {
    StringBuilder text = new StringBuilder();
    bound.forEach(
        (url, elements) ->
            definitions
                .find(ValueSet.class, url)
                .ifPresent(values -> text.append(codes(values, elements))));
    return section("Codes", "", text);
  }

  private String codes(ValueSet values, Set<String> elements) {
    return "### %s\n\n`%s`, pour %s. %s\n\n%s\n"
        .formatted(
            values.getTitle(),
            values.getIdElement().getIdPart(),
            String.join(", ", elements),
            values.getDescription(),
            new CodesOfValueSet(definitions, values).markdown());
  }

  private String examples(List<InvalidExample> refused) {
    StringBuilder text = new StringBuilder();
    for (String file : definitions.claiming(profile)) {
      String name = file.replaceAll("^.*/|\\.json$", "");
      text.append("- [").append(name).append("](../package/").append(file).append(")\n");
    }
    for (InvalidExample example : refused) {
      text.append("- refusé : `%s` (%s)\n".formatted(example.name(), reason(example.rule())));
    }
    return section("Exemples", "", text);
  }

  private static String reason(String rule) {
    return REASONS.entrySet().stream()
        .filter(reason -> rule.startsWith(reason.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("règle `" + rule + "`");
  }

  private static String section(String title, String head, StringBuilder body) {
    return body.isEmpty() ? "" : "## " + title + "\n\n" + head + body.toString().strip() + "\n\n";
  }

  private static String id(StructureDefinition definition) {
    return definition.getIdElement().getIdPart();
  }
}
