package fr.passerelle.hprim.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An element by its name without prefix; it remembers what of it was read. */
final class XmlElement {
  private final String name;
  private final String path;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final Set<String> attributesRead = new LinkedHashSet<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean isRead;

  /**
   * @param path names from the event to it
   * @param line of the document it begins on
   */
  XmlElement(String name, String path, int line) {
    this.name = name;
    this.path = path;
    this.line = line;
  }

  void attribute(String attribute, String value) {
    attributes.put(attribute, value.strip());
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  String path() {
    return path;
  }

  int line() {
    return line;
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The first element at the end of these names, one within the other. */
  Optional<XmlElement> at(String... names) {
    Optional<XmlElement> found = Optional.of(this);
    for (String each : names) {
      found = found.flatMap(element -> element.children(each).stream().findFirst());
    }
    return found;
  }

  /** Its words, blanks around them left out. */
  String text() {
    isRead = true;
    return text.toString().strip();
  }

  /** The words of the first element at the end of these names; empty where there is none. */
  String text(String... names) {
    return at(names).map(XmlElement::text).orElse("");
  }

  /** Empty when absent. */
  String attribute(String attribute) {
    attributesRead.add(attribute);
    return attributes.getOrDefault(attribute, "");
  }

  /** Every element within that holds words nobody read, and every attribute. */
  void unread(Consumer<String> consumer) {
    if (!isRead && !text.toString().isBlank()) {
      consumer.accept(path);
    }
    attributes.keySet().stream()
        .filter(attribute -> !attributesRead.contains(attribute))
        .filter(attribute -> !attributes.get(attribute).isEmpty())
        .forEach(attribute -> consumer.accept(path + "/@" + attribute));
    children.forEach(child -> child.unread(consumer));
  }
}
