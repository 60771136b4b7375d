package fr.passerelle.hprim.sante;

import fr.passerelle.hprim.written.Words;
import java.util.List;

/** One repetition of a field; it remembers which of its components were read. */
final class Field {
  private static final int LAST_BIT = 63;

  private final String raw;
  private final Delimiters delimiters;
  private List<String> components;
  private long read;

  Field(String raw, Delimiters delimiters) {
    this.raw = raw;
    this.delimiters = delimiters;
  }

  /** The first component: all there is in a simple field. */
  String text() {
    return component(1);
  }

  /** A component, counted from 1; empty when absent. */
  String component(int number) {
    read |= bit(number);
    return words(sent(number));
  }

  /** A component as its subcomponents, each as words. */
  List<String> parts(int number) {
    read |= bit(number);
    return Delimiters.cut(sent(number), delimiters.sub()).stream().map(this::words).toList();
  }

  /** The whole repetition, whatever delimiters stand in it. */
  String whole() {
    read = -1L;
    return words(raw);
  }

  int size() {
    return components().size();
  }

  boolean isUnread(int number) {
    return (read & bit(number)) == 0 && !sent(number).isBlank();
  }

  boolean isUntouched() {
    return read == 0;
  }

  private String words(String sent) {
    return Words.of(delimiters.unescape(sent));
  }

  private String sent(int number) {
    return number <= components().size() ? components().get(number - 1) : "";
  }

  private static long bit(int number) {
    return 1L << Math.min(number - 1, LAST_BIT);
  }

  private List<String> components() {
    if (components == null) {
      components = Delimiters.cut(raw, delimiters.component());
    }
    return components;
  }
}
