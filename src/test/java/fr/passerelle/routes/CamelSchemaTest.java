package fr.passerelle.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The routes are Camel's own YAML by its own schema, which is what Kaoto opens and draws. */
class CamelSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static JsonSchema schema;

  @BeforeAll
  static void load() throws Exception {
    try (InputStream text =
        CamelSchemaTest.class.getResourceAsStream("/schema/camelYamlDsl.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_modele", "cabinet-exemple-hl7v2", "labo-exemple-hprim"})
  void a_route_of_ours_is_valid(String folder) throws Exception {
    Path file = Path.of("camel-routes", folder, "route.camel.yaml");
    assertThat(schema.validate(read(Files.readString(file)))).isEmpty();
  }

  @Test
  void what_is_no_route_is_not() {
    assertThat(schema.validate(read("- route: {from: {url: x}}"))).isNotEmpty();
  }

  private static JsonNode read(String yaml) {
    return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }
}
