package fr.passerelle.cda;

import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A coded value (data types CS, CE and CD). */
final class CodedElement {
  /** Code systems that FHIR knows by an address of their own. */
  private static final Map<String, String> SYSTEMS =
      Map.of(
          "2.16.840.1.113883.6.1", "http://loinc.org",
          "2.16.840.1.113883.6.96", "http://snomed.info/sct",
          "2.16.840.1.113883.5.4", "http://terminology.hl7.org/CodeSystem/v3-ActCode",
          "2.16.840.1.113883.5.25", "http://terminology.hl7.org/CodeSystem/v3-Confidentiality");

  private CodedElement() {}

  /** Empty without a code. No display: the words are the sender's, not the system's. */
  static Optional<Coding> coding(CdaElement element) {
    String code = element.attribute("code");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Coding coding = new Coding().setCode(code);
    String oid = element.attribute("codeSystem");
    if (!oid.isEmpty()) {
      coding.setSystem(SYSTEMS.getOrDefault(oid, "urn:oid:" + oid));
    }
    return Optional.of(coding);
  }

  /** The code, its translations and the sender's words; empty when it says nothing. */
  static Optional<CodeableConcept> concept(CdaElement element) {
    CodeableConcept concept = new CodeableConcept();
    coding(element).ifPresent(concept::addCoding);
    element.all("translation").flatMap(other -> coding(other).stream()).forEach(concept::addCoding);
    Optional.of(element.attribute("displayName"))
        .filter(words -> !words.isEmpty())
        .or(() -> element.textOf("originalText"))
        .ifPresent(concept::setText);
    return concept.isEmpty() ? Optional.empty() : Optional.of(concept);
  }
}
