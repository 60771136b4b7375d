package fr.passerelle.hprim.sante;

import fr.passerelle.terminology.LoincCode;
import fr.passerelle.translation.Place;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Code, label and table (data type CE) as a concept: LOINC where the partner's own map has it. */
final class Codes {
  private static final String LOCAL = "L";

  private Codes() {}

  /** The analysis of a result: a code that is not in the map is counted. */
  static CodeableConcept analysis(Reading reading, Field sent, String unit, Place place) {
    CodeableConcept concept = of(reading, sent);
    String code = sent.component(1);
    reading
        .partner()
        .codes()
        .find(code, unit)
        .ifPresentOrElse(
            loinc -> concept.getCoding().add(0, coding(loinc)),
            () -> reading.count(Reading.Often.LOCAL_CODE, place));
    return concept;
  }

  static CodeableConcept of(Reading reading, Field sent) {
    CodeableConcept concept = new CodeableConcept();
    String code = sent.component(1);
    String label = sent.component(2);
    String table = sent.component(3);
    if (!code.isEmpty()) {
      boolean isLocal = table.isEmpty() || table.equals(LOCAL);
      concept
          .addCoding()
          .setSystem(reading.partner().localSystem(isLocal ? "codes" : "codes-" + table))
          .setCode(code);
    }
    if (!label.isEmpty()) {
      concept.setText(label);
    }
    return concept;
  }

  private static Coding coding(LoincCode loinc) {
    Coding coding = new Coding().setSystem(LoincCode.SYSTEM).setCode(loinc.code());
    return loinc.display().isEmpty() ? coding : coding.setDisplay(loinc.display());
  }
}
