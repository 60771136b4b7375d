package fr.passerelle.hprim.writing;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Type;

/**
 * A result as a line ({@code RES|label|code|type|value|unit|low|high|flag|status}). The format has
 * no escape: a bar in a text becomes a slash, a line end a blank.
 */
final class ResLines {
  private static final String LOINC = "http://loinc.org";
  private static final int LABEL_WIDTH = 36;

  private ResLines() {}

  static String of(Observation result) {
    boolean number = result.hasValueQuantity() && !result.getValueQuantity().hasComparator();
    ObservationReferenceRangeComponent range = result.getReferenceRangeFirstRep();
    return String.join(
        "|",
        "RES",
        cell(label(result.getCode())),
        cell(code(result.getCode())),
        number ? "N" : "A",
        cell(value(result.getValue())),
        cell(result.hasValueQuantity() ? unit(result.getValueQuantity()) : ""),
        range.hasLow() ? figure(range.getLow()) : "",
        range.hasHigh() ? figure(range.getHigh()) : "",
        cell(result.getInterpretationFirstRep().getCodingFirstRep().getCode()),
        status(result));
  }

  /** For the text above, in columns. */
  static Stream<String> readable(Observation result) {
    String label = label(result.getCode());
    String value = value(result.getValue());
    String unit = result.hasValueQuantity() ? " " + unit(result.getValueQuantity()) : "";
    ObservationReferenceRangeComponent range = result.getReferenceRangeFirstRep();
    String bounds = range.hasText() ? "   (" + range.getText() + ")" : "";
    String blanks = " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
    Stream<String> notes = result.getNote().stream().flatMap(note -> note.getText().lines());
    return Stream.concat(
        Stream.of("  " + label + blanks + value + unit + bounds), notes.map(note -> "    " + note));
  }

  static String label(CodeableConcept code) {
    return code.hasText() ? code.getText() : code.getCodingFirstRep().getDisplay();
  }

  /** The laboratory's own code, which the receiver has met before; else LOINC. */
  static Optional<Coding> coding(CodeableConcept concept) {
    return concept.getCoding().stream()
        .filter(coding -> !LOINC.equals(coding.getSystem()))
        .findFirst()
        .or(() -> concept.getCoding().stream().findFirst());
  }

  private static String code(CodeableConcept concept) {
    return coding(concept).map(Coding::getCode).orElse("");
  }

  static String value(Type value) {
    if (value instanceof Quantity quantity) {
      String comparator = quantity.hasComparator() ? quantity.getComparator().toCode() + " " : "";
      return comparator + figure(quantity);
    }
    if (value instanceof CodeableConcept concept) {
      return concept.hasText() ? concept.getText() : concept.getCodingFirstRep().getDisplay();
    }
    if (value instanceof Range range) {
      return figure(range.getLow()) + " - " + figure(range.getHigh());
    }
    if (value instanceof Ratio ratio) {
      return figure(ratio.getNumerator()) + "/" + figure(ratio.getDenominator());
    }
    return value == null || !value.isPrimitive() ? "" : value.primitiveValue();
  }

  static String figure(Quantity quantity) {
    return quantity.hasValue() ? quantity.getValue().toPlainString() : "";
  }

  static String unit(Quantity quantity) {
    return quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
  }

  /** F, P or C as in HL7 v2; empty where the format has no letter. */
  private static String status(Observation result) {
    return result.hasStatus()
        ? switch (result.getStatus()) {
          case FINAL -> "F";
          case PRELIMINARY, REGISTERED -> "P";
          case CORRECTED, AMENDED -> "C";
          default -> "";
        }
        : "";
  }

  private static String cell(String text) {
    return text == null ? "" : text.replace('|', '/').replaceAll("\\s+", " ").strip();
  }
}
