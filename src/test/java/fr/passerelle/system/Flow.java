package fr.passerelle.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All partners sending at once, each its own messages in order. */
final class Flow implements AutoCloseable {
  private final List<Sender> senders = new ArrayList<>();
  private final List<Future<Integer>> running = new ArrayList<>();
  private final ExecutorService programs;

  /**
   * @param messages how many all of them send together
   */
  Flow(TenPartners partners, int messages) {
    int each = messages / partners.ports().size();
    programs = Executors.newFixedThreadPool(partners.ports().size());
    for (int port : partners.ports()) {
      Sender sender = new Sender(port, TenPartners.name(senders.size()), each);
      senders.add(sender);
      running.add(programs.submit(sender));
    }
  }

  List<Sender> senders() {
    return senders;
  }

  /** How many messages have got AA until now. */
  int acknowledged() {
    return senders.stream().mapToInt(sender -> sender.acknowledged.size()).sum();
  }

  /**
   * Waits until all is acknowledged.
   *
   * @return how many tries failed
   */
  int finish() throws InterruptedException, ExecutionException {
    int failed = 0;
    for (Future<Integer> program : running) {
      failed += program.get();
    }
    return failed;
  }

  @Override
  public void close() {
    programs.shutdownNow();
  }
}
