package fr.passerelle.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole server on a random port, with a data folder of its own; one for all tests that extend
 * this. {@code -Dpasserelle.it.database=postgresql} runs the same tests on a real PostgreSQL.
 */
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class WholeServer {
  private static final Path DATA = newFolder();

  @LocalServerPort private int port;

  /** Where the server listens, without a slash at the end. */
  protected String root() {
    return "http://127.0.0.1:" + port;
  }

  /** Base of the FHIR interface. */
  protected String fhir() {
    return root() + "/fhir";
  }

  /** The server's data folder. */
  protected static Path dataDir() {
    return DATA;
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("passerelle.data-dir", DATA::toString);
    registry.add("passerelle.demo-data", () -> "false");
    if ("postgresql".equals(System.getProperty("passerelle.it.database"))) {
      String url = startPostgres().getJdbcUrl("postgres", "postgres");
      registry.add("spring.datasource.url", () -> url);
    }
  }

  private static EmbeddedPostgres startPostgres() {
    try {
      return EmbeddedPostgres.builder().setDataDirectory(DATA.resolve("postgresql")).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("passerelle-it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
