package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class CamelWarmUpTest {
  @Test
  void it_loads_what_a_route_needs_without_a_fault() {
    assertThatCode(() -> new CamelWarmUp().run()).doesNotThrowAnyException();
  }
}
