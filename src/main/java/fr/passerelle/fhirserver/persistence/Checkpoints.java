package fr.passerelle.fhirserver.persistence;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes what is committed to the file of the embedded database. On a connection of its own: those
 * of the pool may all be waiting for it.
 */
final class Checkpoints implements Runnable, AutoCloseable {
  private final SingleConnectionDataSource connection;
  private final JdbcTemplate jdbc;

  Checkpoints(JdbcConnectionDetails database) {
    connection =
        new SingleConnectionDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword(), true);
    jdbc = new JdbcTemplate(connection);
  }

  /**
   * Returns when it is there.
   *
   * @throws DataAccessException when it cannot be written; the next call connects anew
   */
  @Override
  public void run() {
    try {
      jdbc.execute("CHECKPOINT");
    } catch (DataAccessException e) {
      connection.resetConnection();
      throw e;
    }
  }

  @Override
  public void close() {
    connection.destroy();
  }
}
