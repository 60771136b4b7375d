package fr.passerelle.profiles.packages;

import org.hl7.fhir.r5.model.Enumerations;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;

/**
 * What stands at the top of a StructureDefinition, known without reading its elements. Empty where
 * there is none.
 */
public record Header(
    String url,
    String version,
    String name,
    String type,
    String kind,
    boolean isAbstract,
    String base,
    String derivation) {

  static Header of(org.hl7.fhir.r4.model.StructureDefinition definition) {
    return new Header(
        definition.getUrl(),
        definition.getVersion(),
        definition.getName(),
        definition.getType(),
        definition.getKind().toCode(),
        definition.getAbstract(),
        definition.getBaseDefinition(),
        definition.hasDerivation() ? definition.getDerivation().toCode() : "");
  }

  /** In the model HL7's validator works on, without elements. */
  public StructureDefinition toDefinition() {
    StructureDefinition header = new StructureDefinition();
    header.setUrl(url);
    header.setVersion(version);
    header.setName(name);
    header.setStatus(Enumerations.PublicationStatus.ACTIVE);
    header.setType(type);
    header.setAbstract(isAbstract);
    header.setBaseDefinition(base);
    header.setKind(StructureDefinitionKind.fromCode(kind));
    if (!derivation.isEmpty()) {
      header.setDerivation(TypeDerivationRule.fromCode(derivation));
    }
    return header;
  }
}
