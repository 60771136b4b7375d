package fr.passerelle.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One look along the branches of a list, as SQL that H2 and PostgreSQL answer from an index alone:
 * each branch is cut to the chunk before they are merged.
 */
final class RecordLook {
  private final List<RecordBranch> branches;
  private final RecordOrder order;
  private final String columns;
  private final List<String> range = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  RecordLook(List<RecordBranch> branches, RecordFilter filter, boolean withReasons) {
    this.branches = branches;
    this.order = RecordOrder.of(filter);
    this.columns =
        "id, partner, fate, event, format, message_id, decided_at, as_of"
            + (withReasons ? ", reasons" : "");
    branches.forEach(branch -> values.putAll(branch.values()));
    Optional<Instant> from = filter.isByMovement() ? filter.asOfFrom() : filter.decidedFrom();
    Optional<Instant> to = filter.isByMovement() ? filter.asOfTo() : filter.decidedTo();
    from.ifPresent(at -> narrow(order.column() + " >= :rangeFrom", "rangeFrom", at));
    to.ifPresent(at -> narrow(order.column() + " < :rangeTo", "rangeTo", at));
  }

  /** Only what comes after that position. */
  RecordLook after(RecordPosition position) {
    String column = order.column();
    narrow(column + " <= :at and (" + column + " < :at or id < :id)", "at", position.at());
    values.put("id", position.id());
    return this;
  }

  private void narrow(String condition, String name, Instant at) {
    range.add(condition);
    values.put(name, at.atOffset(ZoneOffset.UTC));
  }

  Map<String, Object> values() {
    return values;
  }

  /**
   * @param chunk at most so many records
   */
  String sql(int chunk) {
    String newest = order.column() + " desc, id desc fetch first " + chunk + " rows only";
    String merged =
        branches.stream()
            .map(branch -> "(" + select(branch) + " order by " + branch.leading() + newest + ")")
            .collect(Collectors.joining(" union all "));
    return branches.size() == 1 ? merged : merged + " order by " + newest;
  }

  private String select(RecordBranch branch) {
    return "select " + columns + " from psr_record" + where(branch);
  }

  private String where(RecordBranch branch) {
    String all =
        Stream.concat(Stream.of(branch.condition()), range.stream())
            .filter(condition -> !condition.isEmpty())
            .collect(Collectors.joining(" and "));
    return all.isEmpty() ? "" : " where " + all;
  }
}
