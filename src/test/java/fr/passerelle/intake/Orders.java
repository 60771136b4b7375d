package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import fr.passerelle.testing.UndoableDatabase;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders in which the same messages can come. Those that begin alike are received once as far as
 * they are alike.
 */
final class Orders {
  private static final int BEGINNING = 8;
  private static final int FROM_EACH_BEGINNING = 20;

  private final List<byte[]> messages;
  private final Set<List<Integer>> orders;
  private final Set<String> stories = ConcurrentHashMap.newKeySet();

  private Orders(List<byte[]> messages, Collection<List<Integer>> orders) {
    this.messages = messages;
    this.orders = new HashSet<>(orders);
  }

  static Orders all(List<byte[]> messages) {
    return new Orders(messages, Collections2.permutations(ranks(messages)));
  }

  /** That many different ones, a few from each random beginning. */
  static Orders some(List<byte[]> messages, int count, Random random) {
    Orders orders = new Orders(messages, List.of());
    List<Integer> order = new ArrayList<>(ranks(messages));
    while (orders.orders.size() < count) {
      Collections.shuffle(order, random);
      int enough = Math.min(count, orders.orders.size() + FROM_EACH_BEGINNING);
      while (orders.orders.size() < enough) {
        Collections.shuffle(order.subList(BEGINNING, order.size()), random);
        orders.orders.add(List.copyOf(order));
      }
    }
    return orders;
  }

  private static List<Integer> ranks(List<byte[]> messages) {
    return IntStream.range(0, messages.size()).boxed().toList();
  }

  int count() {
    return orders.size();
  }

  /** What is stored in the end, each different outcome once. */
  Set<String> stories(Partner partner) {
    List<List<Integer>> sorted =
        orders.stream().sorted(Comparator.comparing(Object::toString)).toList();
    int half = (sorted.size() + 1) / 2;
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (Future<?> done :
          Lists.partition(sorted, half).stream()
              .map(some -> two.submit(() -> receive(some, partner)))
              .toList()) {
        done.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      two.shutdownNow();
    }
    return stories;
  }

  private void receive(Collection<List<Integer>> alike, Partner partner) {
    try (UndoableDatabase database = new UndoableDatabase()) {
      new Walk(database, new TestRoad(database.jdbc()), partner).from(0, alike);
    }
  }

  private static Map<Integer, List<List<Integer>>> byNext(
      int rank, Collection<List<Integer>> alike) {
    return alike.stream().collect(Collectors.groupingBy(order -> order.get(rank)));
  }

  private final class Walk {
    private final UndoableDatabase database;
    private final TestRoad road;
    private final Partner partner;

    Walk(UndoableDatabase database, TestRoad road, Partner partner) {
      this.database = database;
      this.road = road;
      this.partner = partner;
    }

    /** All of these orders are alike up to that rank. */
    void from(int rank, Collection<List<Integer>> alike) {
      if (rank == messages.size()) {
        stories.add(Story.of(road.store));
        return;
      }
      byNext(rank, alike)
          .forEach(
              (next, orders) ->
                  database.tentatively(
                      () ->
                          road.store.tentatively(
                              () -> {
                                receive(messages.get(next));
                                from(rank + 1, orders);
                              })));
    }

    private void receive(byte[] message) {
      Receipt receipt = road.intake.receive(partner, "hl7v2", message);
      assertThat(receipt.records().get(0).outcome().fate()).isIn(Fate.INTEGRATED, Fate.SUPERSEDED);
    }
  }
}
