package fr.passerelle.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database on which what was done is undone, which is much faster than another database. */
public final class UndoableDatabase implements AutoCloseable {
  private final Connection connection;

  public UndoableDatabase() {
    try {
      connection = new MigratedDatabase().dataSource().getConnection();
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** Does it and undoes what it did. */
  public void tentatively(Runnable work) {
    try {
      Savepoint before = connection.setSavepoint();
      work.run();
      connection.rollback(before);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
