package fr.passerelle.fhirserver.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupedCommitsTest {

  @Test
  void a_commit_ends_when_it_is_written() {
    AtomicInteger writes = new AtomicInteger();
    GroupedCommits commits = new GroupedCommits(writes::incrementAndGet);
    commits.settle();
    commits.settle();
    assertThat(writes).hasValue(2);
  }

  @Test
  void those_that_commit_while_one_is_being_written_are_written_together() throws Exception {
    Semaphore disk = new Semaphore(0);
    AtomicInteger writes = new AtomicInteger();
    GroupedCommits commits =
        new GroupedCommits(
            () -> {
              writes.incrementAndGet();
              disk.acquireUninterruptibly();
            });
    Thread first = waiting(commits, 1).get(0);
    List<Thread> others = waiting(commits, 8);
    disk.release();
    first.join();
    assertThat(others).allMatch(Thread::isAlive);
    disk.release();
    for (Thread other : others) {
      other.join();
    }
    assertThat(writes).hasValue(2);
  }

  @Test
  void what_cannot_be_written_is_not_called_written() {
    AtomicInteger tries = new AtomicInteger();
    GroupedCommits commits =
        new GroupedCommits(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
              }
            });
    assertThatThrownBy(commits::settle).hasMessage("disk full");
    commits.settle();
    assertThat(tries).hasValue(2);
  }

  /** Threads that commit, each waiting by now for the disk or for another thread. */
  private static List<Thread> waiting(GroupedCommits commits, int number) {
    List<Thread> threads =
        Stream.generate(() -> new Thread(commits::settle)).limit(number).toList();
    threads.forEach(Thread::start);
    await()
        .untilAsserted(
            () ->
                assertThat(threads).allMatch(thread -> thread.getState() == Thread.State.WAITING));
    return threads;
  }
}
