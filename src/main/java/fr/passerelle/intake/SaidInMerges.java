package fr.passerelle.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the sources said of the persons of a merge, before and after it, and how it becomes again
 * what it was: a word that somebody said since stays.
 */
final class SaidInMerges {
  private static final String COLUMNS =
      "partner, part, as_of, sent_at, first_as_of, authority, content";
  private static final String BEFORE = "BEFORE";
  private static final String AFTER = "AFTER";

  private final JdbcClient jdbc;
  private final Assertions assertions;

  SaidInMerges(JdbcClient jdbc, Assertions assertions) {
    this.jdbc = jdbc;
    this.assertions = assertions;
  }

  void before(UUID merge, String patientId) {
    note(merge, patientId, BEFORE);
  }

  void after(UUID merge, String patientId) {
    note(merge, patientId, AFTER);
  }

  private void note(UUID merge, String patientId, String state) {
    jdbc.sql(
            "insert into psr_merge_assertion (merge_id, patient_id, state, "
                + COLUMNS
                + ") select cast(? as uuid), patient_id, cast(? as varchar(10)), "
                + COLUMNS
                + " from psr_assertion where patient_id = ?")
        .params(merge, state, patientId)
        .update();
  }

  /** Says of a loser again what was said of them. */
  void restore(UUID merge, String loser) {
    assertions.deleteAll(loser);
    said(merge, loser, BEFORE).values().forEach(assertion -> assertions.put(loser, assertion));
  }

  /** Takes from the person who stays what the merge brought and nobody changed since. */
  void separate(UUID merge, String survivor) {
    Map<Key, Assertion> before = said(merge, survivor, BEFORE);
    Map<Key, Assertion> after = said(merge, survivor, AFTER);
    Map<Key, Assertion> now = byKey(assertions.of(survivor));
    Set<Key> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Key key : keys) {
      if (same(after.get(key), now.get(key)) && !same(before.get(key), now.get(key))) {
        Optional.ofNullable(before.get(key))
            .ifPresentOrElse(
                was -> assertions.put(survivor, was),
                () -> assertions.delete(survivor, key.source(), key.part()));
      }
    }
  }

  private record Key(String source, String part) {}

  private Map<Key, Assertion> said(UUID merge, String patientId, String state) {
    return byKey(
        jdbc.sql(
                "select "
                    + COLUMNS
                    + " from psr_merge_assertion"
                    + " where merge_id = ? and patient_id = ? and state = ?")
            .params(merge, patientId, state)
            .query(assertions::read)
            .list());
  }

  private static Map<Key, Assertion> byKey(Collection<Assertion> said) {
    return List.copyOf(said).stream()
        .collect(Collectors.toMap(one -> new Key(one.source(), one.part()), Function.identity()));
  }

  private static boolean same(Assertion one, Assertion other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.asOf().equals(other.asOf())
        && one.sentAt().equals(other.sentAt())
        && one.firstAsOf().equals(other.firstAsOf())
        && one.authority() == other.authority()
        && one.content().equalsDeep(other.content());
  }
}
