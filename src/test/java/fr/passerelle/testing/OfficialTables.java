package fr.passerelle.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** The code systems FHIR R4 brings, those of HL7 v2 among them. */
public final class OfficialTables {
  /** Where the tables of HL7 v2 begin. */
  public static final String V2 = "http://terminology.hl7.org/CodeSystem/v2-";

  private static final DefaultProfileValidationSupport R4 =
      new DefaultProfileValidationSupport(FhirContext.forR4Cached());

  private OfficialTables() {}

  /** Every code of that code system; empty where FHIR R4 does not bring it. */
  public static Set<String> codes(String system) {
    Set<String> codes = new TreeSet<>();
    if (R4.fetchCodeSystem(system) instanceof CodeSystem found) {
      collect(found.getConcept(), codes);
    }
    return codes;
  }

  /** Every code of every table of HL7 v2, as far as a message can carry it. */
  public static Set<String> allOfV2() {
    // Asked for all it has, HAPI gives what it has read so far.
    Set<String> codes = codes(V2 + "0001");
    R4.fetchAllConformanceResources().stream()
        .filter(CodeSystem.class::isInstance)
        .map(CodeSystem.class::cast)
        .filter(table -> table.getUrl().startsWith(V2))
        .forEach(table -> collect(table.getConcept(), codes));
    codes.removeIf(code -> !code.matches("[\\w.<>-]+"));
    return codes;
  }

  private static void collect(List<ConceptDefinitionComponent> concepts, Set<String> codes) {
    for (ConceptDefinitionComponent concept : concepts) {
      codes.add(concept.getCode());
      collect(concept.getConcept(), codes);
    }
  }
}
