package fr.passerelle.fhirserver.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingDepthTest {
  private final NestingDepth depth = new NestingDepth(10);

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[", "<a>"})
  void too_deep_is_too_deep_in_every_format(String opening) {
    assertThat(exceeds(opening.repeat(11))).isTrue();
    assertThat(exceeds(opening.repeat(10_000))).isTrue();
    assertThat(exceeds(opening.repeat(9))).isFalse();
  }

  @Test
  void what_is_broken_is_left_to_the_parser() {
    assertThat(exceeds("{\"a\" 1}")).isFalse();
    assertThat(exceeds("<a></b>")).isFalse();
    assertThat(exceeds("")).isFalse();
  }

  private boolean exceeds(String body) {
    return depth.isExceededBy(body.getBytes(StandardCharsets.UTF_8));
  }
}
