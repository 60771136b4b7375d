package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.support.IValidationSupport.TranslateCodeRequest;
import ca.uhn.fhir.context.support.TranslateConceptResult;
import ca.uhn.fhir.context.support.TranslateConceptResults;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseCoding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Type;

/**
 * The ConceptMaps of the packages, asked by {@code $translate} (FHIR R4
 * conceptmap-operation-translate.html) with the meaning HAPI gives its parameters for stored maps.
 */
final class PackagedMaps {
  private static final Set<ConceptMapEquivalence> NEGATIVE =
      EnumSet.of(ConceptMapEquivalence.UNMATCHED, ConceptMapEquivalence.DISJOINT);

  private final List<ConceptMap> maps = new ArrayList<>();

  void add(ConceptMap map) {
    maps.add(map);
  }

  /**
   * The matches of every coding asked for.
   *
   * @return null when there is none, or when a stored map is meant, so that others are asked
   */
  TranslateConceptResults translate(TranslateCodeRequest request) {
    if (request.getResourceId() != null) {
      return null;
    }
    List<TranslateConceptResult> matches =
        request.getCodings().stream()
            .filter(coding -> coding.getCode() != null)
            .flatMap(coding -> meant(request).flatMap(map -> matches(map, coding, request)))
            .distinct()
            .toList();
    return matches.isEmpty() ? null : results(matches);
  }

  private static TranslateConceptResults results(List<TranslateConceptResult> matches) {
    TranslateConceptResults results = new TranslateConceptResults();
    results.setResults(new ArrayList<>(matches));
    results.setResult(matches.stream().anyMatch(PackagedMaps::isPositive));
    return results;
  }

  private static boolean isPositive(TranslateConceptResult match) {
    return NEGATIVE.stream().noneMatch(one -> one.toCode().equals(match.getEquivalence()));
  }

  private Stream<ConceptMap> meant(TranslateCodeRequest request) {
    boolean reverse = request.isReverse();
    String from = request.getSourceValueSetUrl();
    String to = request.getTargetValueSetUrl();
    return maps.stream()
        .filter(map -> isAsked(request.getConceptMapUrl(), map.getUrl()))
        .filter(map -> isAsked(request.getConceptMapVersion(), map.getVersion()))
        .filter(map -> isAsked(reverse ? to : from, valueSet(map.getSource())))
        .filter(map -> isAsked(reverse ? from : to, valueSet(map.getTarget())));
  }

  private static Stream<TranslateConceptResult> matches(
      ConceptMap map, IBaseCoding coding, TranslateCodeRequest request) {
    boolean reverse = request.isReverse();
    String to = request.getTargetSystemUrl();
    return map.getGroup().stream()
        .filter(
            group -> isAsked(coding.getSystem(), reverse ? group.getTarget() : group.getSource()))
        .filter(group -> isAsked(to, reverse ? group.getSource() : group.getTarget()))
        .flatMap(
            group ->
                reverse ? backwards(group, coding.getCode()) : forwards(group, coding.getCode()))
        .map(match -> match.setConceptMapUrl(map.getUrl()));
  }

  private static Stream<TranslateConceptResult> forwards(
      ConceptMapGroupComponent group, String code) {
    return group.getElement().stream()
        .filter(element -> code.equals(element.getCode()))
        .flatMap(element -> element.getTarget().stream())
        .map(
            target ->
                match(target)
                    .setSystem(target.hasCode() ? group.getTarget() : null)
                    .setCode(target.getCode())
                    .setDisplay(target.getDisplay()));
  }

  /** The equivalence is told as the map has it, from its source to its target. */
  private static Stream<TranslateConceptResult> backwards(
      ConceptMapGroupComponent group, String code) {
    return group.getElement().stream()
        .flatMap(
            element ->
                element.getTarget().stream()
                    .filter(target -> code.equals(target.getCode()))
                    .map(target -> source(group, element, target)));
  }

  private static TranslateConceptResult source(
      ConceptMapGroupComponent group,
      SourceElementComponent element,
      TargetElementComponent target) {
    return match(target)
        .setSystem(group.getSource())
        .setCode(element.getCode())
        .setDisplay(element.getDisplay());
  }

  private static TranslateConceptResult match(TargetElementComponent target) {
    // A package of others may leave it out.
    return new TranslateConceptResult()
        .setEquivalence(target.hasEquivalence() ? target.getEquivalence().toCode() : null);
  }

  private static String valueSet(Type valueSet) {
    return valueSet == null ? null : valueSet.primitiveValue();
  }

  /** What is not asked for is free. */
  private static boolean isAsked(String asked, String given) {
    return asked == null || asked.isBlank() || asked.equals(given);
  }
}
