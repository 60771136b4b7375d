package fr.passerelle.fhirserver.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.fhirserver.rest.ReadableBody.Obstacle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableBodyTest {
  private final ReadableBody readable = new ReadableBody(10);

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[", "<a>"})
  void too_deep_is_too_deep_in_every_format(String opening) {
    assertThat(obstacleIn(opening.repeat(11))).isEqualTo(Obstacle.TOO_DEEP);
    assertThat(obstacleIn(opening.repeat(10_000))).isEqualTo(Obstacle.TOO_DEEP);
    assertThat(obstacleIn(opening.repeat(9))).isEqualTo(Obstacle.NONE);
  }

  @Test
  void what_is_broken_is_left_to_the_parser() {
    assertThat(obstacleIn("{\"a\" 1}")).isEqualTo(Obstacle.NONE);
    assertThat(obstacleIn("<a></b>")).isEqualTo(Obstacle.NONE);
    assertThat(obstacleIn("")).isEqualTo(Obstacle.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999", "1E-401", "-0.1e999999999999", "1e401"})
  void a_number_nobody_could_write_out_is_refused_before_it_is_parsed(String number) {
    assertThat(obstacleIn("{\"a\":[0," + number + "]}")).isEqualTo(Obstacle.NUMBER_TOO_LONG);
    assertThat(obstacleIn("{\"a\":\"" + number + "\"}")).isEqualTo(Obstacle.NONE);
  }

  @Test
  void as_is_one_with_too_many_digits() {
    assertThat(obstacleIn("[" + "9".repeat(400) + "]")).isEqualTo(Obstacle.NONE);
    assertThat(obstacleIn("[" + "9".repeat(401) + "]")).isEqualTo(Obstacle.NUMBER_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1.5E-12", "0.000000000000000001", "370"})
  void the_numbers_of_medicine_pass(String number) {
    assertThat(obstacleIn("[" + number + "]")).isEqualTo(Obstacle.NONE);
  }

  private Obstacle obstacleIn(String body) {
    return readable.obstacleIn(body.getBytes(StandardCharsets.UTF_8));
  }
}
