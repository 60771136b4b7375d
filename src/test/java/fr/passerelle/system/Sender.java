package fr.passerelle.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A partner's program: sends its messages one after the other, and sends again what got no answer
 * or AR, as real ones do.
 */
final class Sender implements Callable<Integer> {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

  /** Message control ids that got AA, in the order of their answers. */
  final List<String> acknowledged = new CopyOnWriteArrayList<>();

  private final int port;
  private final String partner;
  private final int messages;

  Sender(int port, String partner, int messages) {
    this.port = port;
    this.partner = partner;
    this.messages = messages;
  }

  String partner() {
    return partner;
  }

  /** The family name of everybody this partner announces. */
  String family() {
    return "TENACE" + partner.replaceAll("\\D", "");
  }

  /** Number of tries that were needed beyond the first of each message. */
  @Override
  public Integer call() throws InterruptedException {
    int again = 0;
    long end = System.nanoTime() + PATIENCE;
    while (acknowledged.size() < messages) {
      if (System.nanoTime() > end || Thread.interrupted()) {
        throw new InterruptedException(partner + " gave up at " + acknowledged.size());
      }
      try (MllpClient connection = new MllpClient(port)) {
        while (acknowledged.size() < messages) {
          send(connection);
        }
      } catch (IOException | UncheckedIOException e) {
        again++;
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    }
    return again;
  }

  private void send(MllpClient connection) throws IOException {
    String id = partner + "-" + acknowledged.size();
    String answer = connection.send(People.announced(id, id, family()));
    if (answer.contains("MSA|AR")) {
      throw new IOException("not received, so it is sent again");
    }
    if (!answer.contains("MSA|AA|" + id)) {
      throw new IllegalStateException("answer to another message, or a refusal");
    }
    acknowledged.add(id);
  }
}
