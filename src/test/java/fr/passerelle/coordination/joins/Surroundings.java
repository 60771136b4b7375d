package fr.passerelle.coordination.joins;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import fr.passerelle.profiles.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Neighbours without a store: examples of the profiles, and what a test puts beside them. */
public final class Surroundings implements Neighbours {
  private static final Path EXAMPLES = Path.of("fhir-profiles/package/example");

  private final List<Resource> resources = new ArrayList<>();

  static Surroundings of(String... examples) {
    Surroundings surroundings = new Surroundings();
    for (String example : examples) {
      surroundings.add(example(Resource.class, example));
    }
    return surroundings;
  }

  /** A fresh copy of an example, {@code Task-tache-en-cours}. */
  static <T extends Resource> T example(Class<T> type, String name) {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    try {
      String json = Files.readString(EXAMPLES.resolve(name + ".json"));
      return type.cast(parser.parseResource(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Surroundings add(Resource resource) {
    resources.add(resource);
    return this;
  }

  /** The one of that type and id, to be changed in place. */
  <T extends Resource> T the(Class<T> type, String id) {
    return resources.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(one -> one.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Surroundings without(Class<? extends Resource> type) {
    resources.removeIf(type::isInstance);
    return this;
  }

  /** What the rule finds, as {@code ERROR Task.owner rule}. */
  List<String> findings(JoinRule rule, Resource resource) {
    Findings findings = new Findings(Wording.of(null, rule.getClass()));
    rule.check(resource, this, findings);
    return findings.all().stream().map(Surroundings::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.severity() + " " + finding.path() + " " + finding.rule();
  }

  /** What all rules find in resources that stand among each other only. */
  public static List<String> findingsAmong(List<Resource> resources) {
    Surroundings surroundings = new Surroundings();
    resources.forEach(surroundings::add);
    try (var rules = new AnnotationConfigApplicationContext(CoordinationRules.class)) {
      return rules.getBeansOfType(JoinRule.class).values().stream()
          .flatMap(rule -> resources.stream().flatMap(one -> surroundings.claimed(rule, one)))
          .toList();
    }
  }

  private Stream<String> claimed(JoinRule rule, Resource resource) {
    boolean isConcerned =
        resource.getMeta().getProfile().stream()
            .map(profile -> profile.getValue().replaceFirst(".*/", ""))
            .anyMatch(rule.profiles()::contains);
    return isConcerned ? findings(rule, resource).stream() : Stream.empty();
  }

  @Override
  public Optional<Resource> at(Reference reference, Set<String> types) {
    return resources.stream()
        .filter(
            one ->
                reference.hasReference()
                    ? isAt(one, reference.getReference())
                    : types.contains(one.fhirType()) && bears(one, reference.getIdentifier()))
        .findFirst();
  }

  private static boolean isAt(Resource one, String reference) {
    return reference.equals(one.fhirType() + "/" + one.getIdElement().getIdPart());
  }

  private static boolean bears(Resource one, Identifier wanted) {
    for (Base identifier : one.listChildrenByName("identifier")) {
      if (((Identifier) identifier).equalsShallow(wanted)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public <T extends Resource> List<T> candidates(
      Class<T> type, String parameter, String... values) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
