package fr.passerelle.testing;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty in-memory database with our own tables, made by the scripts the server runs. */
public final class MigratedDatabase {
  private final DataSource dataSource;

  public MigratedDatabase() {
    this.dataSource =
        DataSourceBuilder.create()
            .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
            .build();
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/passerelle")
        .placeholders(Map.of("bytes", "blob"))
        .load()
        .migrate();
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  public DataSource dataSource() {
    return dataSource;
  }
}
