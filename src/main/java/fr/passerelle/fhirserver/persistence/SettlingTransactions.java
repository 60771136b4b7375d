package fr.passerelle.fhirserver.persistence;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions of the embedded database: one that may have written ends only when a kill of the
 * program loses nothing of it.
 */
final class SettlingTransactions extends JpaTransactionManager implements DisposableBean {
  private final transient Checkpoints checkpoints;
  private final transient GroupedCommits commits;

  SettlingTransactions(EntityManagerFactory entities, Checkpoints checkpoints) {
    super(entities);
    this.checkpoints = checkpoints;
    this.commits = new GroupedCommits(checkpoints);
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
    checkpoints.close();
  }
}
