package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Messages gone wrong on their way. Two thousand here; the long form is {@code mvn test
 * -Dtest=MutatedMessagesTest -Dpasserelle.mutations=20000}.
 */
class MutatedMessagesTest {
  private static final int MUTATIONS = Integer.getInteger("passerelle.mutations", 2_000);
  private static final Partner SENDER = Partners.plain("mutant-test");

  /** What a few hundred messages need at once, whatever the number that came. */
  private static final long BOUND = 64L << 20;

  private final Random random = new Random(20261124);
  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

  @Test
  void each_has_a_fate_in_bounded_time_and_all_are_accounted_for() throws IOException {
    List<byte[]> messages = messages();
    long sent = 0;
    for (int done = 0; done < MUTATIONS; done += 1_000) {
      // A database of its own for each thousand: it keeps every byte that was sent.
      TestRoad road = new TestRoad();
      long records = 0;
      for (int n = 0; n < Math.min(1_000, MUTATIONS - done); n++) {
        records += records(road, mutated(messages));
      }
      assertThat(road.journal.total()).isEqualTo(records);
      sent += records;
    }
    assertThat(sent).isGreaterThanOrEqualTo(MUTATIONS);
    assertThat(fates).doesNotContainKey(Fate.NOT_RECEIVED);
    assertThat(fates).containsKeys(Fate.INTEGRATED, Fate.REFUSED);
  }

  @Test
  void translating_them_leaves_nothing_behind() throws IOException {
    List<byte[]> messages = messages();
    TestRoad road = new TestRoad();
    translate(road, messages, 200);
    long before = used();
    translate(road, messages, MUTATIONS);
    assertThat(used() - before).isLessThan(BOUND);
  }

  private void translate(TestRoad road, List<byte[]> messages, int times) {
    for (int n = 0; n < times; n++) {
      byte[] bytes = mutated(messages);
      assertThat(road.intake.dryRun(SENDER, "auto", bytes)).isNotNull();
    }
  }

  private long records(TestRoad road, byte[] bytes) {
    Receipt receipt =
        assertTimeout(Duration.ofSeconds(20), () -> road.intake.receive(SENDER, "auto", bytes));
    assertThat(receipt.records()).isNotEmpty();
    receipt.records().forEach(record -> fates.merge(record.outcome().fate(), 1, Integer::sum));
    return receipt.records().size();
  }

  private byte[] mutated(List<byte[]> messages) {
    Mutation[] ways = Mutation.values();
    byte[] message = messages.get(random.nextInt(messages.size()));
    return ways[random.nextInt(ways.length)].of(message, random);
  }

  /** Those of the routes, and of the formats that have no route of their own yet. */
  private static List<byte[]> messages() throws IOException {
    List<byte[]> messages = new ArrayList<>(inputs(Path.of("camel-routes")));
    messages.addAll(inputs(Path.of("src/test/resources/fr/passerelle/hprim")));
    assertThat(messages).hasSizeGreaterThan(28);
    return messages;
  }

  private static List<byte[]> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .sorted()
          .map(MutatedMessagesTest::read)
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
