package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code ConceptMap/$translate} by the maps of the packages, which nobody has stored. */
class TranslateIT extends WholeServer {
  private static final String NOS = "https://mos.esante.gouv.fr/NOS/";
  private static final String PROFESSIONS =
      NOS + "TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";
  private static final String ROLES = NOS + "TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge";
  private static final String SEX = "http://terminology.hl7.org/CodeSystem/v2-0001";

  @Autowired private ProfileCatalog catalog;

  @ParameterizedTest
  @CsvSource({
    "categorie, categorie-profession, auxiliaire-medical, wider",
    "ordre, ordre, infirmiers, relatedto",
    "urps, urps, infirmiers, relatedto"
  })
  void a_profession_leads_to_its_category_its_order_and_its_union(
      String map, String target, String code, String equivalence) {
    String system = ours("CodeSystem/psl-cs-" + target);
    for (String asked :
        List.of(
            "url=" + ours("ConceptMap/psl-cm-profession-" + map),
            "targetsystem=" + system,
            "source="
                + ours("ValueSet/psl-vs-profession")
                + "&target="
                + ours("ValueSet/psl-vs-" + target))) {
      Parameters found = translate("system=" + PROFESSIONS + "&code=60&" + asked);
      assertThat(found.getParameterBool("result")).as(asked).isTrue();
      assertThat(concepts(found))
          .extracting(Coding::getSystem, Coding::getCode)
          .containsExactly(tuple(system, code));
      assertThat(part(matches(found).get(0), "equivalence")).isEqualTo(equivalence);
    }
  }

  @Test
  void without_a_target_a_profession_leads_to_all_three() {
    assertThat(concepts(translate("system=" + PROFESSIONS + "&code=60")))
        .extracting(Coding::getCode)
        .containsExactlyInAnyOrder("auxiliaire-medical", "infirmiers", "infirmiers");
  }

  @Test
  void a_swiss_role_is_near_a_french_one_and_never_its_equal() {
    String swiss = ours("CodeSystem/psl-cs-role-suisse");
    Parameters found = translate("system=" + swiss + "&code=assistant-medical");
    assertThat(concepts(found)).extracting(Coding::getSystem).containsExactly(ROLES);
    assertThat(part(matches(found).get(0), "equivalence")).isEqualTo("inexact");
    assertThat(part(matches(found).get(0), "source"))
        .isEqualTo(ours("ConceptMap/psl-cm-role-suisse"));
  }

  @Test
  void a_code_of_hl7_v2_is_translated_and_back() {
    Parameters there = translate("system=" + SEX + "&code=F");
    assertThat(concepts(there)).extracting(Coding::getCode).containsExactly("female");
    Parameters back =
        translate("system=http://hl7.org/fhir/administrative-gender&code=other&reverse=true");
    assertThat(concepts(back)).extracting(Coding::getSystem).containsOnly(SEX);
    assertThat(concepts(back)).extracting(Coding::getCode).containsExactlyInAnyOrder("A", "O");
  }

  @Test
  void a_code_nobody_knows_is_told_in_the_language_of_the_request() {
    String asked = "system=" + SEX + "&code=INCONNU-1";
    Parameters unknown = translate(asked);
    assertThat(unknown.getParameterBool("result")).isFalse();
    assertThat(matches(unknown)).isEmpty();
    assertThat(message(unknown)).startsWith("No map");
    assertThat(message(translate(asked, "fr"))).startsWith("Aucune correspondance");
  }

  @Test
  void a_code_without_a_match_is_told_apart_from_an_unknown_one() {
    Parameters found =
        translate(
            "system=" + PROFESSIONS + "&code=96&url=" + ours("ConceptMap/psl-cm-profession-ordre"),
            "fr");
    assertThat(found.getParameterBool("result")).isFalse();
    assertThat(part(matches(found).get(0), "equivalence")).isEqualTo("unmatched");
    assertThat(message(found)).contains("sans équivalent");
  }

  private static List<ParametersParameterComponent> matches(Parameters found) {
    return found.getParameter().stream().filter(one -> one.getName().equals("match")).toList();
  }

  private static List<Coding> concepts(Parameters found) {
    return matches(found).stream()
        .flatMap(match -> match.getPart().stream())
        .filter(part -> part.getName().equals("concept"))
        .map(part -> (Coding) part.getValue())
        .toList();
  }

  private static String part(ParametersParameterComponent match, String name) {
    return match.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue()
        .primitiveValue();
  }

  private static String message(Parameters found) {
    return found.getParameterValue("message").primitiveValue();
  }

  private Parameters translate(String query) {
    return translate(query, "en");
  }

  private Parameters translate(String query, String language) {
    return FhirCall.to(fhir() + "/ConceptMap/$translate?" + query)
        .header("Accept-Language", language)
        .get()
        .as(Parameters.class);
  }

  private String ours(String path) {
    return catalog.canonicalBase() + "/" + path;
  }
}
