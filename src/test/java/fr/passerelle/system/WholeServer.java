package fr.passerelle.system;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import fr.passerelle.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole server as a newcomer starts it, on free ports and in a folder of its own. All tests
 * that extend it share one server, so each brings people of its own. {@code
 * -Dpasserelle.it.database=postgresql} runs them on a real PostgreSQL.
 */
@Tag("database")
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(WatchedAccess.class)
public abstract class WholeServer {
  static final Path DATA = dataFolder();
  static final int MLLP_PORT = freePort();

  @LocalServerPort private int port;
  @Autowired private WatchedAccess access;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("passerelle.data-dir", DATA::toString);
    registry.add("passerelle.routes.cabinet-exemple-hl7v2.port", () -> MLLP_PORT);
    registry.add("passerelle.validation.by-type.CommunicationRequest", () -> "required");
    registry.add("passerelle.validation.by-type.Measure", () -> "tag");
    // Spring's tests turn it off.
    registry.add("management.prometheus.metrics.export.enabled", () -> true);
    if ("postgresql".equals(System.getProperty("passerelle.it.database"))) {
      String url = startPostgres().getJdbcUrl("postgres", "postgres");
      registry.add("spring.datasource.url", () -> url);
      registry.add("spring.flyway.placeholders.bytes", () -> "bytea");
    }
  }

  /** Address of the FHIR server. */
  protected final String fhir() {
    return root() + "/fhir";
  }

  /** Address of the server. */
  protected final String root() {
    return "http://localhost:" + port;
  }

  protected final IGenericClient client() {
    FhirContext context = FhirContext.forR4Cached();
    context.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
    context.getRestfulClientFactory().setSocketTimeout(60_000);
    return context.newRestfulGenericClient(fhir());
  }

  /** A new connection to the example practice route. */
  protected final MllpClient mllp() {
    return new MllpClient(MLLP_PORT);
  }

  /** The inbox of the example laboratory route. */
  protected final Path inbox() {
    return DATA.resolve("inbox").resolve("labo-exemple-hprim");
  }

  protected final WatchedAccess access() {
    return access;
  }

  private static EmbeddedPostgres startPostgres() {
    try {
      return EmbeddedPostgres.builder().setDataDirectory(DATA.resolve("postgresql")).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path dataFolder() {
    try {
      return Files.createTempDirectory("passerelle-it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
