package fr.passerelle.hl7v2.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;

/** Coded values and units (data types CWE and CE): two codings, and the words. */
final class Codes {
  /** Names of HL7 table 0396. */
  private static final Map<String, String> NAMES =
      Map.of(
          "http://loinc.org", "LN",
          "http://snomed.info/sct", "SCT",
          "http://unitsofmeasure.org", "UCUM");

  private Codes() {}

  /** The first two codings, what stands in text beside the first. */
  static String of(CodeableConcept concept) {
    List<String> parts = new ArrayList<>();
    for (Coding coding : concept.getCoding().stream().limit(2).toList()) {
      String words = coding.hasDisplay() ? coding.getDisplay() : "";
      boolean first = parts.isEmpty();
      parts.add(Line.escape(coding.getCode()));
      parts.add(Line.escape(first && concept.hasText() ? concept.getText() : words));
      parts.add(NAMES.getOrDefault(coding.getSystem(), "L"));
    }
    return parts.isEmpty() ? Line.components("", concept.getText()) : Line.joined("^", parts);
  }

  /** A code that stands alone, of any system; empty text when there is none. */
  static String code(CodeableConcept concept) {
    return concept.getCodingFirstRep().hasCode() ? concept.getCodingFirstRep().getCode() : "";
  }

  /** OBX-6. */
  static String unit(Quantity quantity) {
    String written = quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
    return quantity.hasCode()
        ? Line.components(quantity.getCode(), written, "UCUM")
        : Line.components(written);
  }
}
