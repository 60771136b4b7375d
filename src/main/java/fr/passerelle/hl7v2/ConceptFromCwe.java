package fr.passerelle.hl7v2;

import fr.passerelle.translation.Partner;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;

/** A coded value with its alternate code and text (data types CE, CNE and CWE). */
final class ConceptFromCwe {
  /** HL7 table 0396: names of code systems that have a canonical address. */
  private static final Map<String, String> SYSTEMS =
      Map.of(
          "LN",
          "http://loinc.org",
          "SCT",
          "http://snomed.info/sct",
          "UCUM",
          "http://unitsofmeasure.org");

  private static final String LOCAL = "codes";

  private ConceptFromCwe() {}

  /** Empty when the field is. A code of no known system is a local code of the partner. */
  static Optional<CodeableConcept> of(Partner partner, Field cwe) {
    CodeableConcept concept = new CodeableConcept();
    coding(partner, concept, cwe, 1);
    coding(partner, concept, cwe, 4);
    String text = text(cwe);
    if (!text.isEmpty()) {
      concept.setText(text);
    }
    return concept.isEmpty() ? Optional.empty() : Optional.of(concept);
  }

  private static void coding(Partner partner, CodeableConcept concept, Field cwe, int first) {
    String code = cwe.component(first);
    String display = cwe.component(first + 1);
    String name = cwe.component(first + 2);
    if (code.isEmpty()) {
      return;
    }
    String known = SYSTEMS.get(name);
    if (known != null) {
      // The sender's French wording is the text; a display would have to be the system's own.
      concept.addCoding().setSystem(known).setCode(code);
      return;
    }
    var coding = concept.addCoding().setSystem(partner.localSystem(LOCAL)).setCode(code);
    if (!display.isEmpty()) {
      coding.setDisplay(display);
    }
  }

  /** CWE.9: original text; else the first text that is there. */
  private static String text(Field cwe) {
    String original = cwe.component(9);
    if (!original.isEmpty()) {
      return original;
    }
    return cwe.component(2).isEmpty() ? cwe.component(5) : cwe.component(2);
  }
}
