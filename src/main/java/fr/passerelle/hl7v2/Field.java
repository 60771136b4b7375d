package fr.passerelle.hl7v2;

import java.util.List;

/** One repetition of a field; it remembers which of its components were read. */
final class Field {
  static final Field ABSENT = new Field("", Notation.USUAL);

  private static final String DELETE = "\"\"";
  private static final int LAST_BIT = 63;

  private final String raw;
  private final Notation notation;
  private List<String> components;
  private long read;

  Field(String raw, Notation notation) {
    this.raw = raw;
    this.notation = notation;
  }

  boolean isEmpty() {
    return raw.isBlank();
  }

  /** Whether there is nothing but delimiters and {@code ""}. */
  boolean hasNoComponent() {
    return components().stream()
        .map(part -> part.replace(String.valueOf(notation.subcomponent()), "").strip())
        .allMatch(part -> part.isEmpty() || part.equals(DELETE));
  }

  /** Whether the sender wants what it gave before to be removed: {@code ""}. */
  boolean isDelete() {
    boolean delete = raw.strip().equals(DELETE);
    if (delete) {
      markAll();
    }
    return delete;
  }

  /** The first component: all there is in a simple field. */
  String text() {
    return component(1);
  }

  /** A component, counted from 1; empty when absent. */
  String component(int number) {
    mark(number);
    return unescape(rawComponent(number));
  }

  /** A component that does not count as read by that: to tell what a segment is. */
  String glance(int number) {
    return unescape(rawComponent(number));
  }

  /** A subcomponent, both counted from 1; empty when absent. */
  String component(int number, int sub) {
    mark(number);
    List<String> parts = Split.at(rawComponent(number), notation.subcomponent());
    return sub <= parts.size() ? unescape(parts.get(sub - 1)) : "";
  }

  /**
   * All from that component on, as it was sent: data whose alphabet has delimiters is cut by
   * nobody.
   */
  String rest(int from) {
    for (int number = from; number <= components().size(); number++) {
      mark(number);
    }
    int start = 0;
    for (int number = 1; number < from && start >= 0; number++) {
      start = raw.indexOf(notation.component(), start);
      start = start < 0 ? start : start + 1;
    }
    return start < 0 ? "" : raw.substring(start);
  }

  /** The whole repetition as text, whatever delimiters stand in it. */
  String whole() {
    markAll();
    return unescape(raw);
  }

  /** The first component, without counting it as read: it only helps to read another. */
  String hint() {
    return unescape(rawComponent(1));
  }

  /** Length of the first component as sent; reads nothing. */
  int lengthOfFirst() {
    return rawComponent(1).length();
  }

  int size() {
    return components().size();
  }

  /** Whether a component has something nobody read. */
  boolean isUnread(int number) {
    boolean seen = (read & bit(number)) != 0;
    return !seen && !rawComponent(number).isBlank();
  }

  /** Whether no component was read. */
  boolean isUntouched() {
    return read == 0;
  }

  private void mark(int number) {
    read |= bit(number);
  }

  private void markAll() {
    read = -1L;
  }

  private static long bit(int number) {
    return 1L << Math.min(number - 1, LAST_BIT);
  }

  private String unescape(String text) {
    String value = text.strip();
    return value.equals(DELETE) ? "" : notation.unescape(value);
  }

  private String rawComponent(int number) {
    return number <= components().size() ? components().get(number - 1) : "";
  }

  private List<String> components() {
    if (components == null) {
      components = Split.at(raw, notation.component());
    }
    return components;
  }
}
