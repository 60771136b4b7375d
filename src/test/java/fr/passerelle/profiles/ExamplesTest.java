package fr.passerelle.profiles;

import static fr.passerelle.profiles.OurProfiles.PROFILES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.profiles.Examples.Example;
import fr.passerelle.profiles.Examples.InvalidExample;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every valid example is valid; every invalid one breaks the one rule it says, fault or warning.
 */
class ExamplesTest {

  static List<Example> valid() throws IOException {
    return Examples.valid();
  }

  static List<InvalidExample> invalid() throws IOException {
    return Examples.invalid();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_valid_example_has_no_fault(Example example) {
    assertThat(faults(example.text())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void an_invalid_example_breaks_the_one_rule_it_says(InvalidExample example) {
    assertThat(ownOrFaults(example.text()))
        .extracting(Finding::severity, Finding::rule, Finding::path)
        .containsExactly(tuple(example.severity(), example.rule(), example.path()));
  }

  private static List<Finding> faults(String text) {
    return findings(text).filter(Finding::isFault).toList();
  }

  /** Other warnings than those of our rules tell of codes that are not at hand. */
  private static List<Finding> ownOrFaults(String text) {
    return findings(text)
        .filter(finding -> finding.isFault() || finding.rule().startsWith("psl-"))
        .toList();
  }

  private static Stream<Finding> findings(String text) {
    return PROFILES.validator().validate(text, List.of()).findings().stream();
  }
}
