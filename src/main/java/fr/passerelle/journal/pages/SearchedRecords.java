package fr.passerelle.journal.pages;

import fr.passerelle.journal.RecordQuery;
import fr.passerelle.translation.Fate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** What is searched for, as the form shows it and as an address holds it. */
public final class SearchedRecords {
  private final RecordQuery query;
  private final ListPlace place;

  SearchedRecords(RecordQuery query, ListPlace place) {
    this.query = query;
    this.place = place;
  }

  /** Whether only a form can ask for more of it. */
  public boolean isByIdentifier() {
    return query.identifier() != null && !query.identifier().isBlank();
  }

  public boolean isFirst() {
    return place.isFirst();
  }

  public boolean hasFate(String name) {
    return fates().contains(name);
  }

  private List<String> fates() {
    return query.fate() == null ? List.of() : query.fate();
  }

  /** Whether anything but the partner, the fate and the identifier narrows the list. */
  public boolean isDetailed() {
    return fields().keySet().stream()
        .anyMatch(name -> !List.of("partner", "fate", "identifier").contains(name));
  }

  /** Whether it asks for all that one partner has held or refused, and for nothing else. */
  public boolean isOfOneWaiting() {
    return fields().keySet().equals(Set.of("partner", "fate"))
        && fates().size() == 1
        && Set.of(Fate.HELD.name(), Fate.REFUSED.name()).contains(fates().get(0));
  }

  /** What narrows the list, by parameter. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "partner", query.partner());
    put(fields, "fate", String.join(",", fates()));
    put(fields, "patient", query.patient());
    put(fields, "identifier", query.identifier());
    put(fields, "messageId", query.messageId());
    put(fields, "event", query.event());
    put(fields, "format", query.format());
    put(fields, "unmapped", query.unmapped());
    put(fields, "from", query.from());
    put(fields, "to", query.to());
    put(fields, "asOfFrom", query.asOfFrom());
    put(fields, "asOfTo", query.asOfTo());
    return fields;
  }

  /** The address of this page of the list, as far as it may stand in one. */
  public String address() {
    Map<String, String> fields = fieldsOf(place);
    fields.remove("identifier");
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/records");
    fields.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(fields).toUriString();
  }

  public SearchedRecords next(String position) {
    return new SearchedRecords(query, place.next(position));
  }

  public SearchedRecords previous() {
    return new SearchedRecords(query, place.previous());
  }

  /** All of this page of the list, for a form that asks for it again. */
  public Map<String, String> all() {
    return fieldsOf(place);
  }

  private Map<String, String> fieldsOf(ListPlace where) {
    Map<String, String> fields = fields();
    put(fields, "after", where.after());
    put(fields, "trail", where.trail());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    String text = Objects.toString(value, "").strip();
    if (!text.isEmpty()) {
      fields.put(name, text);
    }
  }
}
