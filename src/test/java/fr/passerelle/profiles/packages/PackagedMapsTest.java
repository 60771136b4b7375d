package fr.passerelle.profiles.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.support.IValidationSupport.TranslateCodeRequest;
import ca.uhn.fhir.context.support.TranslateConceptResult;
import ca.uhn.fhir.context.support.TranslateConceptResults;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseCoding;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A map of others, with what such maps leave out. */
class PackagedMapsTest {
  private static final String MAP = "https://partner.example/map";
  private static final String LOCAL = "urn:local";
  private static final String FHIR = "urn:fhir";

  private final PackagedMaps maps = new PackagedMaps();

  @BeforeEach
  void addMap() {
    ConceptMap map = new ConceptMap().setUrl(MAP).setVersion("2");
    map.setSource(new CanonicalType("urn:local-values"));
    ConceptMap.ConceptMapGroupComponent group = map.addGroup().setSource(LOCAL).setTarget(FHIR);
    group.addElement().setDisplay("without code");
    group.addElement().setCode("a").addTarget().setCode("x");
    SourceElementComponent b = group.addElement().setCode("b");
    b.addTarget().setCode("x").setEquivalence(ConceptMapEquivalence.WIDER);
    b.addTarget().setCode("y").setEquivalence(ConceptMapEquivalence.DISJOINT);
    group.addElement().setCode("c").addTarget().setEquivalence(ConceptMapEquivalence.UNMATCHED);
    maps.add(map);
  }

  @Test
  void every_target_is_a_match_and_one_that_is_not_negative_makes_the_result() {
    TranslateConceptResults found = ask("b", null, null, false);
    assertThat(found.getResult()).isTrue();
    assertThat(found.getResults())
        .extracting(TranslateConceptResult::getCode, TranslateConceptResult::getEquivalence)
        .containsExactly(tuple("x", "wider"), tuple("y", "disjoint"));
    assertThat(ask("a", null, null, false).getResult()).isTrue();
  }

  @Test
  void a_code_without_match_is_a_match_without_concept() {
    TranslateConceptResults found = ask("c", null, null, false);
    assertThat(found.getResult()).isFalse();
    assertThat(found.getResults()).singleElement().extracting("code", "system").containsOnlyNulls();
  }

  @Test
  void backwards_every_source_of_a_target_is_found() {
    assertThat(ask("x", null, null, true).getResults())
        .extracting(TranslateConceptResult::getSystem, TranslateConceptResult::getCode)
        .containsExactly(tuple(LOCAL, "a"), tuple(LOCAL, "b"));
  }

  @Test
  void another_map_version_value_set_or_stored_map_is_not_answered() {
    assertThat(ask("a", MAP, "2", false)).isNotNull();
    assertThat(ask("a", MAP, "1", false)).isNull();
    assertThat(ask("a", MAP + "/other", null, false)).isNull();
    assertThat(ask("z", null, null, false)).isNull();
    assertThat(ask(null, null, null, false)).isNull();
    assertThat(maps.translate(request("a", null, null, "urn:other-values", null, false))).isNull();
    assertThat(maps.translate(request("a", null, null, null, "ConceptMap/1", false))).isNull();
  }

  private TranslateConceptResults ask(String code, String url, String version, boolean reverse) {
    return maps.translate(request(code, url, version, null, null, reverse));
  }

  private static TranslateCodeRequest request(
      String code, String url, String version, String values, String id, boolean reverse) {
    List<IBaseCoding> codings =
        List.of(new Coding().setSystem(reverse ? FHIR : LOCAL).setCode(code));
    IdType stored = id == null ? null : new IdType(id);
    return new TranslateCodeRequest(codings, null, url, version, values, null, stored, reverse);
  }
}
