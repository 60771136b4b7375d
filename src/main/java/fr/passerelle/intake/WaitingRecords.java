package fr.passerelle.intake;

import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.translation.Translated;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which held records wait for somebody to be known by which number. */
final class WaitingRecords {
  private final JdbcClient jdbc;

  WaitingRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The record waits for any of its numbers. */
  void note(Arrival arrival, Translated said) {
    forget(arrival.id());
    for (PatientNumber number : PatientNumbers.numbers(said.subject().orElseThrow())) {
      jdbc.sql(
              "insert into psr_waiting (record_id, system_uri, id_value, partner, as_of)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              arrival.id(),
              number.system(),
              number.value(),
              arrival.partner().id(),
              said.header().asOf().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** It waits no longer, whatever became of it. */
  void forget(UUID record) {
    jdbc.sql("delete from psr_waiting where record_id = ?").param(record).update();
  }

  /** Those of these partners whose number somebody has by now, the earliest first. */
  List<UUID> ready(Collection<String> partners, int most) {
    if (partners.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select w.record_id, min(w.as_of) as since from psr_waiting w"
                + " join psr_identifier i on i.system_uri = w.system_uri"
                + " and i.id_value = w.id_value where w.partner in (:partners)"
                + " group by w.record_id order by since, w.record_id"
                + " fetch first :most rows only")
        .param("partners", partners)
        .param("most", most)
        .query((row, number) -> row.getObject("record_id", UUID.class))
        .list();
  }
}
