package fr.passerelle.profiles.build;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;

/** How things of a definition are written on a page of the guide. */
final class Markdown {
  private Markdown() {}

  /** One row of a table. */
  static String row(String... cells) {
    List<String> escaped = new ArrayList<>();
    for (String cell : cells) {
      escaped.add(cell.replaceAll("\\s+", " ").strip().replace("|", "\\|"));
    }
    return "| " + String.join(" | ", escaped) + " |\n";
  }

  /** A heading row and the line below it. */
  static String head(String... cells) {
    return row(cells) + "|" + "---|".repeat(cells.length) + "\n";
  }

  /** Last part of a canonical URL, or the whole of a URN. */
  static String system(String url) {
    return url.startsWith("urn:") ? url : url.substring(url.lastIndexOf('/') + 1);
  }

  /** A fixed value or a pattern. */
  static String value(Type value) {
    if (value instanceof CodeableConcept concept) {
      return String.join(", ", concept.getCoding().stream().map(Markdown::coding).toList());
    }
    if (value instanceof Coding coding) {
      return coding(coding);
    }
    return value.isPrimitive() ? "`" + value.primitiveValue() + "`" : parts(value);
  }

  private static String coding(Coding coding) {
    String system = coding.hasSystem() ? system(coding.getSystem()) : "";
    return "`" + (coding.hasCode() ? system + "#" + coding.getCode() : system) + "`";
  }

  private static String parts(Type value) {
    List<String> parts = new ArrayList<>();
    value
        .children()
        .forEach(
            child ->
                child.getValues().stream()
                    .filter(Base::isPrimitive)
                    .forEach(part -> parts.add(child.getName() + " " + part.primitiveValue())));
    return "`" + String.join(", ", parts) + "`";
  }
}
