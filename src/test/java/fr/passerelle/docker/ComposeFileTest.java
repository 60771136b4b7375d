package fr.passerelle.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What must hold of {@code docker/compose.yaml} whatever else is changed in it. */
class ComposeFileTest {

  private final Map<String, Object> compose = read();

  @Test
  void ports_are_published_on_the_hosts_loopback_only() {
    assertThat(list(service("server"), "ports"))
        .isNotEmpty()
        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    assertThat(service("database")).doesNotContainKey("ports");
  }

  @Test
  void no_secret_stands_in_the_file() {
    assertThat(List.of("server", "database"))
        .flatExtracting(name -> map(service(name), "environment").keySet())
        .filteredOn(name -> name.matches(".*(PASSWORD|SECRET|TOKEN|KEY).*"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).endsWith("_FILE"));
    assertThat(map(map(compose, "secrets"), "database-password")).containsOnlyKeys("file");
  }

  @Test
  void secrets_made_beside_the_file_are_never_committed() throws Exception {
    assertThat(Files.readString(Path.of(".gitignore"))).contains("docker/secrets/");
  }

  @Test
  void the_server_waits_for_a_healthy_database() {
    assertThat(map(map(service("server"), "depends_on"), "database"))
        .containsEntry("condition", "service_healthy");
    assertThat(service("database")).containsKey("healthcheck");
    assertThat(service("server")).containsKey("healthcheck");
  }

  @Test
  void wide_listening_inside_the_container_is_said_by_name() {
    assertThat(map(service("server"), "environment"))
        .containsEntry("PASSERELLE_LISTEN_BEYOND_LOOPBACK", "true");
  }

  @Test
  void the_database_has_no_way_out_and_keeps_its_data() {
    assertThat(list(service("database"), "networks")).hasSize(1);
    assertThat(map(map(compose, "networks"), "back")).containsEntry("internal", true);
    assertThat(map(compose, "volumes").keySet()).contains("data", "database", "routes");
  }

  @Test
  void the_server_can_change_nothing_but_its_volumes() {
    assertThat(service("server")).containsEntry("read_only", true);
    assertThat(list(service("server"), "cap_drop").toString()).isEqualTo("[ALL]");
  }

  @Test
  void the_database_is_postgresql_15_or_newer() {
    String image = service("database").get("image").toString();
    assertThat(image).startsWith("postgres:");
    assertThat(Integer.parseInt(image.substring("postgres:".length()))).isGreaterThanOrEqualTo(15);
  }

  private Map<String, Object> service(String name) {
    return map(map(compose, "services"), name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> parent, String key) {
    return (Map<String, Object>) parent.get(key);
  }

  private static List<?> list(Map<String, Object> parent, String key) {
    return (List<?>) parent.get(key);
  }

  private static Map<String, Object> read() {
    try {
      String text = Files.readString(Path.of("docker", "compose.yaml"));
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
