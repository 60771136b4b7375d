package fr.passerelle.profiles.build;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * A rule one of our definitions adds.
 *
 * @param definition the profile or extension it stands in
 * @param id of the element, with its slices: {@code Patient.identifier:IPP.use}
 * @param path the element, without slices
 * @param key name of an invariant, empty for a required binding
 * @param valueSet canonical of a required binding, empty for an invariant
 */
record ProfileRule(
    StructureDefinition definition, String id, String path, String key, String valueSet) {

  /** The invariants and required bindings the definitions of a package add. */
  static List<ProfileRule> of(PackagedDefinitions definitions) {
    List<ProfileRule> rules = new ArrayList<>();
    for (StructureDefinition definition : definitions.all(StructureDefinition.class)) {
      for (ElementDefinition element : definition.getDifferential().getElement()) {
        element
            .getConstraint()
            .forEach(one -> rules.add(of(definition, element, one.getKey(), "")));
        if (element.getBinding().getStrength() == BindingStrength.REQUIRED) {
          rules.add(of(definition, element, "", element.getBinding().getValueSet()));
        }
      }
    }
    return rules;
  }

  private static ProfileRule of(
      StructureDefinition definition, ElementDefinition element, String key, String valueSet) {
    return new ProfileRule(definition, element.getId(), element.getPath(), key, valueSet);
  }

  /** How it is called in a list. */
  String name() {
    return isBinding()
        ? definition.getIdElement().getIdPart() + "/" + id + "/" + Markdown.system(valueSet)
        : key;
  }

  boolean isBinding() {
    return key.isEmpty();
  }

  /** An extension may stand anywhere, so its path says nothing. */
  boolean hasPlace() {
    return !definition.getType().equals("Extension");
  }
}
