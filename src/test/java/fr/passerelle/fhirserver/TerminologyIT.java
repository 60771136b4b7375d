package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The terminology operations know what the profile packages bring. */
class TerminologyIT extends WholeServer {
  private static final String PROFESSIONS =
      "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";

  @Autowired private ProfileCatalog catalog;

  @Test
  void a_value_set_of_ours_is_expanded() {
    Parameters asked = new Parameters();
    asked.addParameter("url", new UriType(professions()));
    ValueSet expanded =
        client()
            .operation()
            .onType(ValueSet.class)
            .named("$expand")
            .withParameters(asked)
            .returnResourceType(ValueSet.class)
            .execute();
    assertThat(expanded.getExpansion().getContains())
        .anyMatch(code -> code.getSystem().equals(PROFESSIONS) && code.getCode().equals("60"));
  }

  @Test
  void an_official_code_is_looked_up() {
    Parameters asked = new Parameters();
    asked.addParameter("system", new UriType(PROFESSIONS));
    asked.addParameter("code", new CodeType("60"));
    Parameters found = operation("CodeSystem", "$lookup", asked);
    assertThat(found.getParameterValue("display").primitiveValue()).isEqualTo("Infirmier");
  }

  @Test
  void a_code_is_checked_against_a_value_set() {
    assertThat(isValid("60")).isTrue();
    assertThat(isValid("99999")).isFalse();
  }

  @Test
  void a_code_is_translated_by_a_stored_map() {
    ConceptMap map = new ConceptMap();
    map.setUrl("https://partner.example/map/urgence").setStatus(PublicationStatus.ACTIVE);
    ConceptMap.ConceptMapGroupComponent group = map.addGroup();
    group.setSource("https://partner.example/urgence");
    group.setTarget("http://hl7.org/fhir/request-priority");
    group
        .addElement()
        .setCode("U")
        .addTarget()
        .setCode("urgent")
        .setEquivalence(ConceptMapEquivalence.EQUIVALENT);
    client().create().resource(map).execute();
    Parameters asked = new Parameters();
    asked.addParameter("system", new UriType("https://partner.example/urgence"));
    asked.addParameter("code", new CodeType("U"));
    asked.addParameter("targetsystem", new UriType("http://hl7.org/fhir/request-priority"));
    Parameters found = operation("ConceptMap", "$translate", asked);
    assertThat(found.getParameterBool("result")).isTrue();
  }

  private boolean isValid(String code) {
    Parameters asked = new Parameters();
    asked.addParameter("url", new UriType(professions()));
    asked.addParameter("codeableConcept", concept(code));
    return operation("ValueSet", "$validate-code", asked).getParameterBool("result");
  }

  private static CodeableConcept concept(String code) {
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(PROFESSIONS).setCode(code);
    return concept;
  }

  private Parameters operation(String type, String name, Parameters asked) {
    return client().operation().onType(type).named(name).withParameters(asked).execute();
  }

  private String professions() {
    return catalog.canonicalBase() + "/ValueSet/psl-vs-profession";
  }
}
