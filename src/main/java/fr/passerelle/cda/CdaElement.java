package fr.passerelle.cda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a header, of namespace {@code urn:hl7-org:v3}, with what stands in it. */
final class CdaElement {
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<CdaElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  CdaElement(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(CdaElement child) {
    children.add(child);
  }

  void write(String characters) {
    text.append(characters);
  }

  List<CdaElement> children() {
    return children;
  }

  /** Without blanks around it; empty text when absent. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** Its own text, blanks and line ends as one blank. */
  String text() {
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /** Every element at the end of that path, in order. */
  Stream<CdaElement> all(String... path) {
    Stream<CdaElement> found = Stream.of(this);
    for (String step : path) {
      found =
          found.flatMap(
              parent -> parent.children.stream().filter(child -> child.name.equals(step)));
    }
    return found;
  }

  /** The first element at the end of that path. */
  Optional<CdaElement> first(String... path) {
    return all(path).findFirst();
  }

  /** An attribute of the first element at the end of that path; empty when it says nothing. */
  Optional<String> value(String attribute, String... path) {
    return first(path).map(found -> found.attribute(attribute)).filter(value -> !value.isEmpty());
  }

  /** The text of the first element at the end of that path; empty when there is none. */
  Optional<String> textOf(String... path) {
    return first(path).map(CdaElement::text).filter(said -> !said.isEmpty());
  }
}
