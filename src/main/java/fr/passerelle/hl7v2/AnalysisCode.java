package fr.passerelle.hl7v2;

import fr.passerelle.terminology.LoincCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * The code of an analysis or examination (OBX-3, OBR-4): as sent, with LOINC in front where the
 * partner's own table gives it. Those without LOINC are counted.
 */
final class AnalysisCode {
  private AnalysisCode() {}

  /**
   * Empty when the field is.
   *
   * @param unit as sent, empty for none: LOINC tells a mass from an amount of substance
   */
  static Optional<CodeableConcept> of(Reading reading, Segment segment, int field, String unit) {
    Field cwe = segment.field(field);
    Optional<CodeableConcept> concept = ConceptFromCwe.of(reading.partner(), cwe);
    concept
        .filter(code -> code.hasCoding() && !hasLoinc(code))
        .ifPresent(code -> addLoinc(reading, segment, field, unit, code));
    return concept;
  }

  /** Says once how many analyses have no LOINC code, where the first of them is. */
  static void remarkOnLocal(Reading reading) {
    long codes = reading.localCodes().stream().distinct().count();
    if (codes > 0) {
      reading.note(reading.localPlaces().get(0), "remark.local-codes", codes);
    }
  }

  private static void addLoinc(
      Reading reading, Segment segment, int field, String unit, CodeableConcept concept) {
    Field cwe = segment.field(field);
    Optional<LoincCode> loinc =
        reading.partner().codes().size() == 0 ? Optional.empty() : find(reading, cwe, unit);
    if (loinc.isEmpty()) {
      reading.localCodes().add(cwe.text());
      reading.localPlaces().add(segment.place(field));
    } else {
      Coding coding = new Coding().setSystem(LoincCode.SYSTEM).setCode(loinc.get().code());
      if (!loinc.get().display().isEmpty()) {
        coding.setDisplay(loinc.get().display());
      }
      concept.getCoding().add(0, coding);
    }
  }

  private static Optional<LoincCode> find(Reading reading, Field cwe, String unit) {
    return Stream.of(1, 4)
        .map(cwe::component)
        .filter(code -> !code.isEmpty())
        .flatMap(code -> reading.partner().codes().find(code, unit).stream())
        .findFirst();
  }

  private static boolean hasLoinc(CodeableConcept concept) {
    return concept.getCoding().stream()
        .anyMatch(coding -> LoincCode.SYSTEM.equals(coding.getSystem()));
  }
}
