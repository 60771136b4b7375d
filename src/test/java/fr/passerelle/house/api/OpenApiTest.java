package fr.passerelle.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.web.ApiOutcome;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@code openapi.yaml} says what the controllers do, and all of it: a new operation, parameter or
 * field is described in the same commit.
 */
class OpenApiTest {
  private final DescribedApi described;
  private final ControllersApi real;

  OpenApiTest() throws Exception {
    described = new DescribedApi();
    real = new ControllersApi();
  }

  @Test
  void operations_and_fields_are_seen() {
    assertThat(real.operations()).containsKeys("GET /api/records", "GET /api/records/{id}/raw");
    assertThat(real.operations().get("GET /api/records").parameters())
        .containsEntry("query limit", "integer")
        .containsEntry("query fate", "array of string");
    assertThat(real.objects().get("RecordView"))
        .containsEntry("id", "string uuid!")
        .containsEntry("patient", "string");
  }

  @Test
  void every_operation_is_described_with_its_parameters_and_its_answer() {
    assertThat(described.operations().keySet()).isEqualTo(real.operations().keySet());
    assertThat(described.operations()).isEqualTo(real.operations());
  }

  @Test
  void every_field_of_an_answer_is_described() {
    Map<String, Map<String, String>> errorsAside = new TreeMap<>(described.objects());
    errorsAside.keySet().removeAll(Set.of("ApiOutcome", "Issue"));
    assertThat(errorsAside.keySet()).isEqualTo(real.objects().keySet());
    assertThat(errorsAside).isEqualTo(real.objects());
  }

  @Test
  void every_operation_says_how_it_refuses() {
    assertThat(described.withoutRefusal()).isEmpty();
  }

  @Test
  void errors_are_described_as_they_are() {
    JsonShape shape = new JsonShape();
    shape.of(ApiOutcome.class);
    assertThat(described.objects()).containsAllEntriesOf(shape.objects());
  }
}
