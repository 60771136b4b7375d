package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random instants while ten partners send. Two kills and 500 messages here;
 * the long form is {@code mvn verify -Dit.test=KillIT -Dpasserelle.kills=30
 * -Dpasserelle.messages=5000}.
 */
class KillIT {
  private static final int MESSAGES = Integer.getInteger("passerelle.messages", 500);
  private static final int KILLS = Integer.getInteger("passerelle.kills", 2);

  private final Random random = new Random(20261121);

  @Test
  void every_acknowledged_message_is_in_custody_once_and_the_books_balance(@TempDir Path folder)
      throws Exception {
    Path routes = folder.resolve("routes");
    TenPartners partners = new TenPartners(routes);
    try (RunningJar server =
        new RunningJar(folder, partners.ports().get(0), "--passerelle.routes-dir=" + routes)) {
      server.start();
      try (Flow flow = new Flow(partners, MESSAGES)) {
        kill(server, flow);
        assertThat(flow.finish()).as("tries the kills left without an answer").isPositive();
        flow.senders().forEach(sender -> Books.check(server, sender));
      }
    }
  }

  /** Each kill comes when its share of the messages is through, and a random moment after. */
  private void kill(RunningJar server, Flow flow) {
    for (int kill = 1; kill <= KILLS; kill++) {
      int share = MESSAGES * kill / (KILLS + 1);
      while (flow.acknowledged() < share) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(50)));
      server.kill();
      server.start();
    }
  }
}
