package fr.passerelle.fidelity;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.trace.Tracing;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every value of a record and what became of it. The values are those the reader of {@link Anatomy}
 * finds; what became of them is found by changing them ({@link Tracing}).
 *
 * @param fields in the order sent
 */
public record Fidelity(List<Counted> fields) {

  /** A value and what became of it. */
  public record Counted(SourceField field, FieldFate fate) {}

  /**
   * Counts a record.
   *
   * @return empty when it is refused, which says of all that it was not taken; or when its format
   *     cannot be cut here
   */
  public static Optional<Fidelity> of(MessageTranslator translator, InboundMessage record) {
    return Anatomy.of(translator.format(), record.bytes(), translator.source(record).charset())
        .flatMap(anatomy -> of(translator, record, anatomy));
  }

  private static Optional<Fidelity> of(
      MessageTranslator translator, InboundMessage record, Anatomy anatomy) {
    List<SourceField> sent = Values.of(anatomy);
    SourceText source = new SourceText(anatomy.text(), anatomy.charset(), sent, Set.of());
    AnswerProbe answer = new AnswerProbe(translator, record, source);
    return Tracing.of(translator, record, source)
        .map(tracing -> new Counting(tracing, answer, translator.format()).count(sent));
  }

  /** How many values there are. */
  public int sent() {
    return fields.size();
  }

  /** How many the translation took up. */
  public int mapped() {
    return count(FieldFate::isMapped);
  }

  /** How many became that. */
  public int count(FieldFate fate) {
    return count(fate::equals);
  }

  /** Those nobody speaks of. */
  public List<SourceField> lost() {
    return fields.stream()
        .filter(each -> each.fate() == FieldFate.LOST)
        .map(Counted::field)
        .toList();
  }

  private int count(Predicate<FieldFate> which) {
    return (int) fields.stream().filter(each -> which.test(each.fate())).count();
  }
}
