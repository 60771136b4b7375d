package fr.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;

/**
 * A packaged map from the codes of a message to those of FHIR, and the translator held to it. A
 * translator here is a function from the code in a message to the codings of FHIR it writes.
 */
public final class MessageMap {
  /** A code that stands in no table. */
  private static final String NONSENSE = "ZQX";

  private static final Path PACKAGE = Path.of("fhir-profiles", "package");
  private static final String FILE = "ConceptMap-%s.json";

  private final ConceptMap map;

  private MessageMap(ConceptMap map) {
    this.map = map;
  }

  /** The map with that id. */
  public static MessageMap packaged(String id) {
    try {
      String json = Files.readString(PACKAGE.resolve(FILE.formatted(id)));
      return new MessageMap(
          FhirContext.forR4Cached().newJsonParser().parseResource(ConceptMap.class, json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of the packaged maps that begin so. */
  public static Set<String> named(String start) {
    try (Stream<Path> files = Files.list(PACKAGE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("ConceptMap-" + start))
          .map(name -> name.replaceAll("^ConceptMap-|\\.json$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Code systems the codes of the message are of. */
  public Set<String> sources() {
    return map.getGroup().stream()
        .map(ConceptMapGroupComponent::getSource)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes it speaks of, those without a match too. */
  public Set<String> codes() {
    return map.getGroup().stream()
        .flatMap(group -> group.getElement().stream())
        .map(SourceElementComponent::getCode)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Each code becomes what the map says, and beside it nothing but what a code that nobody knows
   * becomes too; a code without a match becomes just that.
   */
  public void isWhatItDoes(Function<String, List<Coding>> translator) {
    Set<String> otherwise = written(translator, NONSENSE);
    assertThat(codes())
        .isNotEmpty()
        .allSatisfy(
            code -> {
              Set<String> said = said(code);
              Set<String> written = written(translator, code);
              if (said.isEmpty()) {
                assertThat(written).isEqualTo(otherwise);
              } else {
                assertThat(inTheSystemsOf(said, written)).isEqualTo(said);
                written.removeAll(said);
                assertThat(otherwise).containsAll(written);
              }
            });
  }

  /** Of all these codes the translator knows none that the map does not. */
  public void isAllItDoes(Set<String> codes, Function<String, List<Coding>> translator) {
    Set<String> otherwise = written(translator, NONSENSE);
    assertThat(codes)
        .filteredOn(code -> !written(translator, code).equals(otherwise))
        .isSubsetOf(codes());
  }

  private Set<String> said(String code) {
    Set<String> said = new TreeSet<>();
    for (ConceptMapGroupComponent group : map.getGroup()) {
      group.getElement().stream()
          .filter(element -> element.getCode().equals(code))
          .flatMap(element -> element.getTarget().stream())
          .filter(ConceptMap.TargetElementComponent::hasCode)
          .forEach(target -> said.add(group.getTarget() + "|" + target.getCode()));
    }
    return said;
  }

  /** What is written in the code systems the map leads to; the rest is not its business. */
  private Set<String> written(Function<String, List<Coding>> translator, String code) {
    return translator.apply(code).stream()
        .filter(
            coding ->
                map.getGroup().stream()
                    .anyMatch(group -> group.getTarget().equals(coding.getSystem())))
        .map(coding -> coding.getSystem() + "|" + coding.getCode())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> inTheSystemsOf(Set<String> said, Set<String> written) {
    return written.stream()
        .filter(one -> said.stream().anyMatch(other -> system(other).equals(system(one))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String system(String coding) {
    return coding.substring(0, coding.indexOf('|'));
  }
}
