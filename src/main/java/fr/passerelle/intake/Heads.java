package fr.passerelle.intake;

import fr.passerelle.journal.RecordKey;
import fr.passerelle.translation.MessageHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How recent the stored state of each sender's visit or report is: an older record of the same one
 * is superseded. The head of a record is its first owned resource, known by its first identifier.
 */
final class Heads {
  private final JdbcClient jdbc;

  Heads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record State(Instant asOf, Instant sentAt) {
    boolean isNewerThan(MessageHeader header) {
      int order = asOf.compareTo(header.asOf());
      return order > 0 || (order == 0 && sentAt.isAfter(header.sentAt()));
    }
  }

  /**
   * Notes that the head now stands as of the record.
   *
   * @return false when what is stored is newer, and nothing was noted
   */
  boolean advance(String partner, List<Resource> owned, MessageHeader header) {
    if (owned.isEmpty()) {
      return true;
    }
    String head = hash(owned.get(0));
    Optional<State> stored = find(partner, head);
    if (stored.filter(state -> state.isNewerThan(header)).isPresent()) {
      return false;
    }
    write(partner, head, header, stored.isPresent());
    return true;
  }

  /** Whether any record said how recent the head is. */
  boolean isKnown(String partner, List<Resource> owned) {
    return find(partner, hash(owned.get(0))).isPresent();
  }

  /** How recent the head is, is unknown again: what remains of it says so anew. */
  void forget(String partner, List<Resource> owned) {
    for (Resource head : heads(owned)) {
      jdbc.sql("delete from psr_head where partner = ? and head_hash = ?")
          .params(partner, hash(head))
          .update();
    }
  }

  /** Facts each by itself, orders and their tasks too, of all else the first. */
  private static List<Resource> heads(List<Resource> owned) {
    if (OrderSuccession.areOrders(owned)) {
      return owned.stream()
          .filter(one -> one instanceof ServiceRequest || one instanceof Task)
          .toList();
    }
    return Facts.areAllOf(owned) ? owned : owned.subList(0, 1);
  }

  private Optional<State> find(String partner, String head) {
    return jdbc.sql("select as_of, sent_at from psr_head where partner = ? and head_hash = ?")
        .params(partner, head)
        .query((row, number) -> new State(instant(row, "as_of"), instant(row, "sent_at")))
        .optional();
  }

  private void write(String partner, String head, MessageHeader header, boolean known) {
    String sql =
        known
            ? "update psr_head set as_of = ?, sent_at = ? where partner = ? and head_hash = ?"
            : "insert into psr_head (as_of, sent_at, partner, head_hash) values (?, ?, ?, ?)";
    jdbc.sql(sql)
        .params(
            header.asOf().atOffset(ZoneOffset.UTC),
            header.sentAt().atOffset(ZoneOffset.UTC),
            partner,
            head)
        .update();
  }

  private static String hash(Resource head) {
    Base[] identifiers = head.getNamedProperty("identifier").getValues().toArray(new Base[0]);
    Identifier first = (Identifier) identifiers[0];
    return RecordKey.sha256(head.fhirType() + '|' + first.getSystem() + '|' + first.getValue());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
