package fr.passerelle.fhirserver.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;

class CheckpointsTest {
  @TempDir Path folder;

  @Test
  void what_is_committed_is_in_the_file() throws Exception {
    try (Connection user = DriverManager.getConnection(url("WRITE_DELAY=60000"));
        Statement statement = user.createStatement();
        Checkpoints checkpoints = new Checkpoints(database("WRITE_DELAY=60000"))) {
      statement.execute("create table act (id int primary key, note varchar(100000))");
      checkpoints.run();
      long before = Files.size(folder.resolve("store.mv.db"));
      statement.execute("insert into act values (1, repeat('x', 100000))");
      checkpoints.run();
      assertThat(Files.size(folder.resolve("store.mv.db"))).isGreaterThan(before + 90_000);
    }
  }

  @Test
  void after_a_failure_it_connects_anew() throws SQLException {
    try (Checkpoints checkpoints = new Checkpoints(database("LOCK_TIMEOUT=1000"))) {
      checkpoints.run();
      try (Connection other = DriverManager.getConnection(url("LOCK_TIMEOUT=1000"));
          Statement statement = other.createStatement()) {
        statement.execute("SHUTDOWN");
      }
      assertThatThrownBy(checkpoints::run).isInstanceOf(DataAccessException.class);
      checkpoints.run();
    }
  }

  private String url(String setting) {
    return "jdbc:h2:file:" + folder.resolve("store").toString().replace('\\', '/') + ";" + setting;
  }

  private JdbcConnectionDetails database(String setting) {
    String url = url(setting);
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return url;
      }

      @Override
      public String getUsername() {
        return "";
      }

      @Override
      public String getPassword() {
        return "";
      }
    };
  }
}
