package fr.passerelle.fhirserver.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

class StorePropertiesTest {

  @Test
  void every_key_of_the_store_binds() {
    Map<String, String> settings =
        Map.of("passerelle.data-dir", "elsewhere", "passerelle.resource-types", "Patient,CarePlan");
    assertThat(
            new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("passerelle", StoreProperties.class))
        .isEqualTo(new StoreProperties(Path.of("elsewhere"), List.of("Patient", "CarePlan")));
  }

  @Test
  void the_embedded_database_is_in_the_data_folder_and_writes_no_trace() {
    assertThat(new StoreProperties(Path.of("data"), List.of()).databaseUrl())
        .startsWith("jdbc:h2:file:")
        .contains("/data/passerelle;")
        .contains("TRACE_LEVEL_FILE=0");
  }

  @Test
  void what_the_server_works_with_is_served_whatever_the_list_says() {
    MockEnvironment environment =
        new MockEnvironment().withProperty("passerelle.resource-types", "CarePlan");
    assertThat(ServedTypes.from(environment).names())
        .contains("CarePlan", "Patient", "ValueSet")
        .doesNotContain("Task");
  }
}
