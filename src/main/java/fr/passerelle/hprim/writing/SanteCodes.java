package fr.passerelle.hprim.writing;

import fr.passerelle.translation.Partner;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Coded values (data type CE: code, label, table), such as {@code hprim.sante} reads them. */
final class SanteCodes {
  private static final String TABLES = "codes-";
  private static final String LOINC = "http://loinc.org";

  private SanteCodes() {}

  static String of(CodeableConcept concept, Partner recipient) {
    String label = ResLines.label(concept);
    return ResLines.coding(concept)
        .map(code -> SanteSegment.components(code.getCode(), label, table(code, recipient)))
        .orElseGet(() -> SanteSegment.components("", label, "L"));
  }

  /** L for local, else the table the partner named. */
  private static String table(Coding code, Partner recipient) {
    String prefix = recipient.localSystem(TABLES);
    if (code.hasSystem() && code.getSystem().startsWith(prefix)) {
      return code.getSystem().substring(prefix.length());
    }
    return LOINC.equals(code.getSystem()) ? "LN" : "L";
  }
}
