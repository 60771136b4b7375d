package fr.passerelle.fhirserver.errors;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextTest {

  @Test
  void numbers_of_the_library_and_names_of_classes_are_left_out() {
    assertThat(
            ErrorText.readable(
                "HAPI-0389: Failed: org.springframework.dao.SomeException: HAPI-1821: bad date"))
        .isEqualTo("Failed: bad date");
  }

  @Test
  void a_text_without_end_is_cut() {
    assertThat(ErrorText.readable("x".repeat(5_000))).hasSizeLessThan(1_100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"family\":\"Durand\",\"birthDate\":\"1961-02-30\",\"n\":12.5}",
        "<Patient><family value=\"Durand\"/><birthDate value=\"1961-02-30\"/><n value=\"12.5\"/>"
      })
  void what_was_sent_is_taken_out(String body) {
    assertThat(sent(body).takenOutOf("Durand born 1961-02-30 has 12.5 in birthDate"))
        .isEqualTo("… born … has … in birthDate");
  }

  @Test
  void the_values_of_a_search_are_taken_out_and_its_names_stay() {
    SystemRequestDetails request = new SystemRequestDetails();
    request.setParameters(Map.of("identifier", new String[] {"urn:x|185057800"}));
    assertThat(SentValues.of(request).takenOutOf("identifier 185057800 of urn:x"))
        .isEqualTo("identifier … of urn:x");
  }

  @Test
  void types_and_addresses_of_profiles_stay() {
    SentValues sent =
        sent("{\"resourceType\":\"Task\",\"profile\":[\"https://a.example/b\"],\"x\":\"Task/1\"}");
    String text = "Task/1 claims https://a.example/b, a Task";
    assertThat(sent.takenOutOf(text)).isEqualTo(text);
  }

  @Test
  void a_part_of_a_word_is_no_value() {
    assertThat(sent("{\"a\":\"male\"}").takenOutOf("female or male")).isEqualTo("female or …");
  }

  private static SentValues sent(String body) {
    SystemRequestDetails request = new SystemRequestDetails();
    request.setRequestContents(body.getBytes(StandardCharsets.UTF_8));
    return SentValues.of(request);
  }
}
