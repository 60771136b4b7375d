package fr.passerelle.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every invariant and every required binding of ours is broken by an invalid example, or stands in
 * {@code exceptions.properties} with the reason why none can.
 */
class RulesAreBrokenTest {
  private static final Path PACKAGE = Path.of("fhir-profiles/package");
  private static final Path EXCEPTIONS =
      Path.of("fhir-profiles/input/examples-invalid/exceptions.properties");

  private static List<ProfileRule> rules;
  private static BrokenRules broken;
  private static Properties exceptions;

  @BeforeAll
  static void readRulesAndExamples() throws IOException {
    PackagedDefinitions definitions = PackagedDefinitions.in(PACKAGE, FhirContext.forR4Cached());
    rules = ProfileRule.of(definitions);
    broken = BrokenRules.byInvalidExamples(definitions);
    exceptions = new Properties();
    try (Reader reader = Files.newBufferedReader(EXCEPTIONS)) {
      exceptions.load(reader);
    }
  }

  @Test
  void every_invariant_and_required_binding_is_broken_by_an_invalid_example() {
    Set<String> unbroken = unbroken();
    unbroken.removeAll(exceptions.stringPropertyNames());
    assertThat(unbroken)
        .as(
            "no example in fhir-profiles/input/examples-invalid breaks these; add one, or the name"
                + " and the reason to exceptions.properties")
        .isEmpty();
  }

  @Test
  void every_exception_is_needed_and_has_a_reason() {
    assertThat(unbroken()).containsAll(exceptions.stringPropertyNames());
    assertThat(exceptions.values()).allSatisfy(reason -> assertThat((String) reason).isNotBlank());
  }

  private static Set<String> unbroken() {
    Set<String> names = new TreeSet<>();
    rules.stream().filter(rule -> !broken.contain(rule)).forEach(rule -> names.add(rule.name()));
    return names;
  }
}
