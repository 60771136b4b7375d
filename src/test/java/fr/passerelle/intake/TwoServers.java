package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Candidates;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientIdentification;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.security.AccessDecision;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;

/**
 * What two servers on one database have of the corrections: each has lanes of its own, so that only
 * the database is between them.
 */
final class TwoServers {
  private final ApplicationContext beans;

  TwoServers(ApplicationContext beans) {
    this.beans = beans;
  }

  HeldRecords held() {
    return new HeldRecords(
        corrections(),
        beans.getBean(RecordsAgain.class),
        beans.getBean(Candidates.class),
        beans.getBean(Decisions.class),
        beans.getBean(PatientIdentification.class),
        beans.getBean(DecidedFiling.class),
        beans.getBean(RecordFiling.class),
        beans.getBean(WaitingRecords.class),
        beans.getBean(ResourceStore.class));
  }

  FiledRecords filed() {
    return new FiledRecords(
        corrections(),
        beans.getBean(RecordsAgain.class),
        beans.getBean(RecordClaims.class),
        beans.getBean(Withdrawal.class),
        beans.getBean(Decisions.class),
        beans.getBean(ResourceStore.class));
  }

  Merges merges() {
    return new Merges(
        corrections(),
        beans.getBean(RecordsAgain.class),
        beans.getBean(RecordClaims.class),
        beans.getBean(MergeRows.class),
        beans.getBean(MergeNotes.class),
        beans.getBean(Separation.class),
        beans.getBean(Decisions.class),
        beans.getBean(IdentifierIndex.class),
        beans.getBean(Clock.class));
  }

  private Corrections corrections() {
    return new Corrections(
        beans.getBean(ResourceStore.class), beans.getBean(AccessDecision.class), new Lanes());
  }

  /** Both begin at the same instant. */
  static List<Decided> atOnce(Callable<Decided> one, Callable<Decided> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService persons = Executors.newFixedThreadPool(2);
    try {
      Future<Decided> first = persons.submit(() -> begin(start, one));
      Future<Decided> second = persons.submit(() -> begin(start, other));
      return List.of(outcome(first), outcome(second));
    } finally {
      persons.shutdownNow();
    }
  }

  private static Decided begin(CyclicBarrier start, Callable<Decided> work) throws Exception {
    start.await();
    return work.call();
  }

  private static Decided outcome(Future<Decided> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
