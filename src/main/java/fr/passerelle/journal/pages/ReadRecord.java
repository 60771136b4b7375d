package fr.passerelle.journal.pages;

import fr.passerelle.journal.Reasons;
import fr.passerelle.trace.Link;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.SourceField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A record's text and what it says, each piece with an id by which the other side points at it. */
public final class ReadRecord {
  private final Trace trace;
  private final Reasons reasons;
  private final boolean understood;
  private final boolean shown;
  private final Map<SourceField, String> idOfField = new HashMap<>();
  private final Map<String, List<ElementRow>> elements = new LinkedHashMap<>();
  private final Map<SourceField, String> firstElement = new HashMap<>();

  ReadRecord(Trace trace, Reasons reasons, boolean understood, boolean shown) {
    this.trace = trace;
    this.reasons = reasons;
    this.understood = understood;
    this.shown = shown;
    for (SourceField field : trace.source().fields()) {
      idOfField.put(field, "f" + idOfField.size());
    }
    trace.elements().forEach(this::add);
  }

  private void add(Trace.Element element) {
    List<SourceField> fields = trace.fieldsOf(element.path());
    String id = "e" + elements.values().stream().mapToInt(List::size).sum();
    String resource =
        element.path().type() + (element.path().rank() > 1 ? " " + element.path().rank() : "");
    elements
        .computeIfAbsent(resource, any -> new ArrayList<>())
        .add(
            new ElementRow(
                id,
                element.path().path(),
                shown ? shortened(element.value()) : Mask.VALUE,
                fields.stream().map(this::source).toList()));
    fields.forEach(field -> firstElement.putIfAbsent(field, id));
  }

  private static String shortened(String value) {
    return value.length() <= Mask.LONGEST ? value : value.substring(0, Mask.LONGEST) + " …";
  }

  private ElementRow.Source source(SourceField field) {
    return new ElementRow.Source(idOfField.get(field), field.address(), field.name());
  }

  /** Whether there still is a contract to read it by. */
  public boolean isUnderstood() {
    return understood;
  }

  /** Whether every field was looked at; otherwise each is looked at when it is asked about. */
  public boolean isComplete() {
    return trace.complete();
  }

  /** What it says, by resource. */
  public Map<String, List<ElementRow>> elements() {
    return elements;
  }

  /** Its text. */
  public List<TextLine> lines() {
    return new TextLines(trace.source(), shown, this::piece).lines();
  }

  /** Where a place stands in the text, as the target of a link; empty when nowhere. */
  public String target(Place place) {
    Place segment = Place.segment(place.segment(), place.repetition());
    return Stream.of(place, segment)
        .flatMap(where -> trace.source().at(where).stream())
        .findFirst()
        .map(idOfField::get)
        .orElse("");
  }

  private TextPiece piece(SourceField field, String text) {
    Optional<Link> link = trace.link(field);
    String target = firstElement.getOrDefault(field, "");
    String href = trace.complete() || link.isPresent() ? anchor(target) : question(field);
    return new TextPiece(text, idOfField.get(field), href, title(field), style(field, link));
  }

  private static String anchor(String target) {
    return target.isEmpty() ? "" : "#" + target;
  }

  private static String question(SourceField field) {
    return "?place=" + field.address().replace(" ", "%20").replace("[", "%5B").replace("]", "%5D");
  }

  private static String title(SourceField field) {
    return field.name().isEmpty() ? field.address() : field.address() + " – " + field.name();
  }

  private String style(SourceField field, Optional<Link> link) {
    String kind = link.map(found -> style(found.kind())).orElse("none");
    return reasons.faults().stream()
        .map(fault -> fault(fault.place(), field))
        .filter(mark -> !mark.isEmpty())
        .findFirst()
        .map(mark -> mark + " " + kind)
        .orElse(kind);
  }

  /** The field at fault; where it is missing, those of its segment. */
  private String fault(Place place, SourceField field) {
    List<SourceField> there = trace.source().at(place);
    Place segment = Place.segment(place.segment(), place.repetition());
    return there.contains(field)
        ? "fault"
        : there.isEmpty() && segment.covers(field.place()) ? "near" : "";
  }

  private static String style(Link.Kind kind) {
    return switch (kind) {
      case GIVES -> "gives";
      case UNMAPPED -> "unmapped";
      case DECIDES, REMARKED, SILENT -> "none";
    };
  }
}
