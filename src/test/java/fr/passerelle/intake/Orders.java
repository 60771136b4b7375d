package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import fr.passerelle.testing.UndoableDatabase;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Orders in which the same messages can come. Those that begin alike are received once as far as
 * they are alike.
 */
final class Orders {
  private final List<byte[]> messages;
  private final Set<List<Integer>> orders;
  private final Set<String> stories = new TreeSet<>();

  private Orders(List<byte[]> messages, Collection<List<Integer>> orders) {
    this.messages = messages;
    this.orders = new HashSet<>(orders);
  }

  static Orders all(List<byte[]> messages) {
    return new Orders(messages, Collections2.permutations(ranks(messages)));
  }

  static Orders some(List<byte[]> messages, int count, Random random) {
    Orders orders = new Orders(messages, List.of());
    while (orders.orders.size() < count) {
      List<Integer> order = new ArrayList<>(ranks(messages));
      Collections.shuffle(order, random);
      orders.orders.add(order);
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
    try (UndoableDatabase database = new UndoableDatabase()) {
      new Walk(database, new TestRoad(database.jdbc()), partner).from(0, orders);
      return stories;
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
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
      Map<Integer, List<List<Integer>>> byNext = new TreeMap<>();
      alike.forEach(
          order -> byNext.computeIfAbsent(order.get(rank), next -> new ArrayList<>()).add(order));
      byNext.forEach(
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
