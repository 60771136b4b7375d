package fr.passerelle.fhirserver.persistence;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions of the embedded database: one that may have written ends only when a kill of the
 * program loses nothing of it.
 */
final class SettlingTransactions extends JpaTransactionManager implements DisposableBean {
  private final transient SingleConnectionDataSource checkpoints;
  private final transient GroupedCommits commits;

  SettlingTransactions(EntityManagerFactory entities, JdbcConnectionDetails database) {
    super(entities);
    // A connection of its own: those of the pool may all be waiting for the checkpoint.
    checkpoints =
        new SingleConnectionDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword(), true);
    JdbcTemplate jdbc = new JdbcTemplate(checkpoints);
    commits = new GroupedCommits(() -> jdbc.execute("CHECKPOINT"));
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    super.doCommit(status);
    if (!status.isReadOnly()) {
      commits.settle();
    }
  }

  @Override
  public void destroy() {
    checkpoints.destroy();
  }
}
