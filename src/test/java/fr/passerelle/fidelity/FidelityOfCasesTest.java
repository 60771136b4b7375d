package fr.passerelle.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.trace.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that stands in a message is lost in silence: every case that travels with the routes. */
class FidelityOfCasesTest {

  static java.util.stream.Stream<Cases.Case> cases() throws Exception {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_value_is_mapped_or_listed(Cases.Case one) {
    Fidelity.of(one.translator(), one.record())
        .ifPresent(counted -> assertThat(counted.lost()).isEmpty());
  }
}
