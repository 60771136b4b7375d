package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program while messages flow. Two kills here; the long form is {@code mvn verify
 * -Dit.test=KillIT -Dpasserelle.kills=10}.
 */
class KillIT {
  private static final int MESSAGES = 500;
  private static final int KILLS = Integer.getInteger("passerelle.kills", 2);

  private final AtomicInteger acknowledged = new AtomicInteger();

  @Test
  void every_acknowledged_message_is_stored_once_and_the_books_balance(@TempDir Path folder)
      throws Exception {
    Deque<Integer> toSend = new ArrayDeque<>();
    for (int number = 0; number < MESSAGES; number++) {
      toSend.add(number);
    }
    try (RunningJar server = new RunningJar(folder)) {
      server.start();
      Set<Integer> killAfter = killAfter(new Random(20261121));
      while (!toSend.isEmpty()) {
        sendUntilKilled(server, toSend, killAfter);
      }
      assertThat(acknowledged).hasValue(MESSAGES);
      JsonNode found = json(server.get("/fhir/Patient?family=TENACE&_summary=count"));
      assertThat(found.get("total").asInt()).isEqualTo(MESSAGES);
      balance(json(server.get("/api/accounts")).get(0));
    }
  }

  private static Set<Integer> killAfter(Random random) {
    Set<Integer> instants = new TreeSet<>();
    while (instants.size() < KILLS) {
      instants.add(10 + random.nextInt(MESSAGES - 20));
    }
    return instants;
  }

  /** Sends one after the other; what got no answer stays at the head and is sent again. */
  private void sendUntilKilled(RunningJar server, Deque<Integer> toSend, Set<Integer> killAfter)
      throws InterruptedException {
    try (MllpClient sender = server.mllp()) {
      while (!toSend.isEmpty() && !killAfter.contains(acknowledged.get())) {
        sendOne(sender, toSend);
      }
      if (killAfter.remove(acknowledged.get())) {
        sendWhileKilled(server, sender, toSend);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kill comes while the next message is on the road: its fate is settled by the resend. */
  private void sendWhileKilled(RunningJar server, MllpClient sender, Deque<Integer> toSend)
      throws InterruptedException {
    Thread killer = new Thread(server::kill, "killer");
    killer.start();
    try {
      sendOne(sender, toSend);
    } catch (IOException e) {
      assertThat(toSend).isNotEmpty();
    }
    killer.join();
    server.start();
  }

  private void sendOne(MllpClient sender, Deque<Integer> toSend) throws IOException {
    int number = toSend.element();
    String answer = sender.send(People.announced("K-" + number, "K-" + number, "TENACE"));
    assertThat(answer).contains("MSA|AA|K-" + number);
    toSend.remove();
    acknowledged.incrementAndGet();
  }

  private static void balance(JsonNode account) {
    long decided = 0;
    for (JsonNode count : account.get("byFate")) {
      decided += count.asLong();
    }
    assertThat(account.get("byFate").get("INTEGRATED").asLong()).isEqualTo(MESSAGES);
    assertThat(account.get("received").asLong())
        .isEqualTo(decided + account.get("inProgress").asLong());
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
