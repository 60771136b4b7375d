package fr.passerelle.trace;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Both ways between the fields of a record and the elements of FHIR it becomes.
 *
 * @param source the record as text
 * @param elements everything it says, in order; empty when it is refused as it is
 * @param links what becomes of its fields
 * @param complete false when there were too many fields to look at all
 */
public record Trace(SourceText source, List<Element> elements, List<Link> links, boolean complete) {

  /** Letters times fields: a second or two. A report of 40 results has 1.3 million. */
  private static final long MOST_LETTERS = 5_000_000;

  /**
   * Something a record says.
   *
   * @param value as FHIR writes it
   */
  public record Element(ElementPath path, String value) {}

  /** Looks at every field, as far as that takes no longer than a person waits. */
  public static Trace of(MessageTranslator translator, InboundMessage record) {
    return of(translator, record, MOST_LETTERS);
  }

  static Trace of(MessageTranslator translator, InboundMessage record, long mostLetters) {
    SourceText source = translator.source(record);
    long most = mostLetters / Math.max(1, source.text().length());
    return of(translator, record, source, source.fields().stream().limit(most).toList());
  }

  /** Looks at that one field: for records too long to look at as a whole. */
  public static Trace of(MessageTranslator translator, InboundMessage record, SourceField field) {
    return of(translator, record, translator.source(record), List.of(field));
  }

  private static Trace of(
      MessageTranslator translator,
      InboundMessage record,
      SourceText source,
      List<SourceField> fields) {
    Optional<Tracing> tracing = Tracing.of(translator, record, source);
    return new Trace(
        source,
        tracing.map(Trace::elements).orElse(List.of()),
        tracing.map(each -> fields.stream().map(each::link).toList()).orElse(List.of()),
        fields.size() == source.fields().size());
  }

  private static List<Element> elements(Tracing tracing) {
    List<Element> elements = new ArrayList<>();
    Said said = tracing.said();
    said.ofRecord()
        .forEach(
            (path, value) ->
                elements.add(new Element(new ElementPath(ElementPath.RECORD, 1, path), value)));
    said.byType()
        .forEach(
            (type, resources) -> {
              for (int i = 0; i < resources.size(); i++) {
                int rank = i + 1;
                Elements.eachValue(
                    resources.get(i),
                    "",
                    (path, value) ->
                        elements.add(
                            new Element(
                                new ElementPath(type, rank, path),
                                said.named(value.primitiveValue()))));
              }
            });
    return elements;
  }

  /**
   * The fields an element has its value from; where there are none, those it stands and falls with.
   */
  public List<SourceField> fieldsOf(ElementPath element) {
    List<SourceField> given = fields(link -> link.elements().contains(element));
    return given.isEmpty() ? fields(link -> link.carried().contains(element)) : given;
  }

  private List<SourceField> fields(Predicate<Link> which) {
    return links.stream().filter(which).map(Link::field).toList();
  }

  /** What becomes of a field; empty when nobody looked. */
  public Optional<Link> link(SourceField field) {
    return links.stream().filter(link -> link.field().equals(field)).findFirst();
  }
}
