package fr.passerelle.translation;

import fr.passerelle.translation.Movement.Action;
import fr.passerelle.translation.Movement.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which movements of a stay stand once corrections and withdrawals have found theirs (ZBE-4 of IHE
 * PAM FR), whichever came first.
 *
 * <p>A withdrawal by number meets the movement of that number and no other; until that movement
 * comes it waits. One without a number meets the last movement of its kind that does not take place
 * after it and was not sent after it.
 *
 * @param standing in the order they take place
 * @param withdrawn the withdrawals, whether or not they have found theirs
 */
record StandingMovements(List<Movement> standing, List<Movement> withdrawn) {

  /** The order in which one thing after the other happens to a stay: by moment, then by kind. */
  static final Comparator<Movement> PLACE =
      Comparator.comparing(Movement::moment)
          .thenComparing(Movement::kind)
          .thenComparing(movement -> movement.number().length())
          .thenComparing(Movement::number);

  static StandingMovements of(Collection<Movement> movements) {
    Map<String, List<Movement>> byNumber =
        movements.stream()
            .filter(movement -> movement.kind() != Kind.OWNER)
            .collect(Collectors.groupingBy(Movement::number, TreeMap::new, Collectors.toList()));
    List<Movement> standing = new ArrayList<>();
    List<Movement> withdrawn = new ArrayList<>();
    for (List<Movement> versions : byNumber.values()) {
      Movement last = LatestWord.of(versions);
      (last.action() == Action.CANCEL ? withdrawn : standing).add(last);
    }
    withdrawn.sort(PLACE);
    withdrawn.stream()
        .filter(cancel -> !cancel.numbered())
        .forEach(cancel -> withdraw(cancel, standing));
    standing.sort(PLACE);
    return new StandingMovements(List.copyOf(standing), List.copyOf(withdrawn));
  }

  private static void withdraw(Movement cancel, List<Movement> standing) {
    standing.stream()
        .filter(movement -> movement.kind() == cancel.kind())
        .filter(movement -> !movement.moment().isAfter(cancel.moment()))
        .filter(movement -> !movement.sentAt().isAfter(cancel.sentAt()))
        .max(PLACE)
        .ifPresent(standing::remove);
  }

  boolean has(Kind kind) {
    return standing.stream().anyMatch(movement -> movement.kind() == kind);
  }

  boolean isWithdrawn(Kind kind) {
    return withdrawn.stream().anyMatch(movement -> movement.kind() == kind);
  }
}
