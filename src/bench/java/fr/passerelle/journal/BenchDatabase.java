package fr.passerelle.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of our own tables alone: an H2 file as the server opens it, or a PostgreSQL. */
record BenchDatabase(DataSource source, AutoCloseable server) implements AutoCloseable {

  static BenchDatabase start(String kind) throws Exception {
    Path folder = Files.createTempDirectory("passerelle-journal");
    if ("postgresql".equals(kind)) {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).start();
      return migrated(pool(postgres.getJdbcUrl("postgres", "postgres")), postgres, "bytea");
    }
    String url = "jdbc:h2:file:" + folder.resolve("passerelle") + ";LOCK_TIMEOUT=10000";
    return migrated(pool(url), () -> {}, "blob");
  }

  private static DataSource pool(String url) {
    return DataSourceBuilder.create().url(url).build();
  }

  private static BenchDatabase migrated(DataSource source, AutoCloseable server, String bytes) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/passerelle")
        .placeholders(Map.of("bytes", bytes))
        .load()
        .migrate();
    return new BenchDatabase(source, server);
  }

  JdbcClient jdbc() {
    return JdbcClient.create(source);
  }

  @Override
  public void close() throws Exception {
    if (source instanceof AutoCloseable pool) {
      pool.close();
    }
    server.close();
  }
}
