package fr.passerelle.journal;

import java.util.List;

/** A query with one parameter. */
final class TestQuery {
  private TestQuery() {}

  static RecordQuery of(String... nameAndValue) {
    String name = nameAndValue.length == 0 ? "" : nameAndValue[0];
    String value = nameAndValue.length == 0 ? "" : nameAndValue[1];
    return new RecordQuery(
        "partner".equals(name) ? value : null,
        "fate".equals(name) ? List.of(value) : null,
        "patient".equals(name) ? value : null,
        "identifier".equals(name) ? value : null,
        "messageId".equals(name) ? value : null,
        "event".equals(name) ? value : null,
        "format".equals(name) ? value : null,
        "unmapped".equals(name) ? value : null,
        "from".equals(name) ? value : null,
        "to".equals(name) ? value : null,
        "asOfFrom".equals(name) ? value : null,
        "asOfTo".equals(name) ? value : null);
  }
}
