package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL stops and starts again while ten partners send. */
class DatabaseAwayIT {
  private static final int MESSAGES = Integer.getInteger("passerelle.messages", 300);
  private static final Duration AWAY = Duration.ofSeconds(4);

  private final int databasePort = WholeServer.freePort();

  @Test
  void nobody_is_told_it_was_stored_while_it_was_not_and_afterwards_all_is(@TempDir Path folder)
      throws Exception {
    Path routes = folder.resolve("routes");
    TenPartners partners = new TenPartners(routes);
    EmbeddedPostgres database = start(folder);
    try (RunningJar server = server(folder, routes, partners)) {
      server.start();
      try (Flow flow = new Flow(partners, MESSAGES)) {
        await().atMost(Duration.ofMinutes(2)).until(() -> flow.acknowledged() > MESSAGES / 3);
        database.close();
        int whenItStopped = flow.acknowledged();
        await()
            .during(AWAY)
            .atMost(AWAY.multipliedBy(5))
            .until(() -> isAway(server, flow, whenItStopped));
        database = start(folder);
        assertThat(flow.finish()).as("tries while it was away").isPositive();
        flow.senders().forEach(sender -> Books.checkStored(server, sender));
      }
    } finally {
      database.close();
    }
  }

  /** The answer to what was committed just before may still have been on its way. */
  private static boolean isAway(RunningJar server, Flow flow, int whenItStopped) {
    assertThat(flow.acknowledged()).isLessThanOrEqualTo(whenItStopped + flow.senders().size());
    return server.get("/actuator/health").contains("DOWN");
  }

  private RunningJar server(Path folder, Path routes, TenPartners partners) {
    return new RunningJar(
        folder,
        partners.ports().get(0),
        "--passerelle.routes-dir=" + routes,
        "--spring.datasource.url=jdbc:postgresql://localhost:" + databasePort + "/postgres",
        "--spring.datasource.username=postgres",
        "--spring.flyway.placeholders.bytes=bytea");
  }

  private EmbeddedPostgres start(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("postgresql"))
        .setCleanDataDirectory(false)
        .setPort(databasePort)
        .start();
  }
}
