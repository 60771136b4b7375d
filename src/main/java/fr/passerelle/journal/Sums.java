package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Unmapped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sums of a batch of changes, written in one order so that two servers never lock crosswise.
 */
final class Sums {
  private static final int LONGEST_NAME = 255;

  private final Map<String, Total> totals = new TreeMap<>();
  private final Map<String, Field> fields = new TreeMap<>();

  private record Total(String partner, Fate fate, long records, Instant lastAt) {}

  private record Field(String partner, String place, String name, long records) {}

  void add(String partner, Fate fate, long amount, Instant at) {
    totals.merge(
        partner + '\n' + fate,
        new Total(partner, fate, amount, at),
        (one, other) ->
            new Total(
                partner,
                fate,
                one.records() + other.records(),
                one.lastAt().isAfter(other.lastAt()) ? one.lastAt() : other.lastAt()));
  }

  /** Counts a field once for each record, however often it stands there. */
  void addUnmapped(String partner, List<Unmapped> unmapped, long amount) {
    Set<String> counted = new HashSet<>();
    for (Unmapped one : unmapped) {
      String place = UnmappedPlace.of(one);
      String name = cut(one.name());
      String key = partner + '\n' + place + '\n' + name;
      if (counted.add(key)) {
        fields.merge(
            key,
            new Field(partner, place, name, amount),
            (a, b) -> new Field(partner, place, name, a.records() + b.records()));
      }
    }
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  void write(JdbcClient jdbc) {
    totals.values().forEach(total -> write(jdbc, total));
    fields.values().forEach(field -> write(jdbc, field));
  }

  private static void write(JdbcClient jdbc, Total total) {
    Map<String, Object> values =
        Map.of(
            "partner",
            total.partner(),
            "fate",
            total.fate().name(),
            "records",
            total.records(),
            "at",
            total.lastAt().atOffset(ZoneOffset.UTC));
    int updated =
        jdbc.sql(
                "update psr_total set records = records + :records,"
                    + " last_at = greatest(last_at, :at) where partner = :partner and fate = :fate")
            .params(values)
            .update();
    if (updated == 0) {
      jdbc.sql(
              "insert into psr_total (partner, fate, records, last_at)"
                  + " values (:partner, :fate, :records, :at)")
          .params(values)
          .update();
    }
  }

  private static void write(JdbcClient jdbc, Field field) {
    Map<String, Object> values =
        Map.of(
            "partner",
            field.partner(),
            "place",
            field.place(),
            "name",
            field.name(),
            "records",
            field.records());
    int updated =
        jdbc.sql(
                "update psr_unmapped_total set records = records + :records"
                    + " where partner = :partner and place = :place and field_name = :name")
            .params(values)
            .update();
    if (updated == 0) {
      jdbc.sql(
              "insert into psr_unmapped_total (partner, place, field_name, records)"
                  + " values (:partner, :place, :name, :records)")
          .params(values)
          .update();
    }
  }
}
