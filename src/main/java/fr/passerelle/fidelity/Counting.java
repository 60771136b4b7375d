package fr.passerelle.fidelity;

import fr.passerelle.fidelity.Fidelity.Counted;
import fr.passerelle.trace.Tracing;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.SourceField;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at every value of one record; the longest at those with which nothing changes. */
final class Counting {
  private final Tracing tracing;
  private final AnswerProbe answer;
  private final String format;

  Counting(Tracing tracing, AnswerProbe answer, String format) {
    this.tracing = tracing;
    this.answer = answer;
    this.format = format;
  }

  Fidelity count(List<SourceField> sent) {
    Map<SourceField, FieldFate> fates = new LinkedHashMap<>();
    sent.forEach(field -> fates.put(field, fate(field)));
    Set<SourceField> together = together(fates);
    return new Fidelity(
        sent.stream()
            .map(
                field ->
                    new Counted(
                        field,
                        fates.get(field) == FieldFate.LOST
                            ? silent(field, together, fates)
                            : fates.get(field)))
            .toList());
  }

  /** At first sight. */
  private FieldFate fate(SourceField field) {
    return switch (tracing.link(field).kind()) {
      case GIVES -> FieldFate.FOUND;
      case DECIDES -> FieldFate.DECIDES;
      case UNMAPPED, REMARKED -> FieldFate.LISTED;
      case SILENT -> MessageForm.isForm(format, field.place()) ? FieldFate.FORM : FieldFate.LOST;
    };
  }

  private FieldFate silent(
      SourceField field, Set<SourceField> together, Map<SourceField, FieldFate> fates) {
    if (MessageForm.namesListed(field.place(), listed(fates))) {
      return FieldFate.LISTED;
    }
    return together.contains(field) || answer.decides(field) || tracing.isBackedUp(field)
        ? FieldFate.DECIDES
        : FieldFate.LOST;
  }

  private static List<Place> listed(Map<SourceField, FieldFate> fates) {
    return fates.entrySet().stream()
        .filter(each -> each.getValue() == FieldFate.LISTED)
        .map(each -> each.getKey().place())
        .toList();
  }

  /** Components of one value of which any is enough, such as those that say a number is an RPPS. */
  private Set<SourceField> together(Map<SourceField, FieldFate> fates) {
    Collection<List<SourceField>> values =
        fates.entrySet().stream()
            .filter(each -> each.getValue() == FieldFate.LOST)
            .map(Map.Entry::getKey)
            .collect(Collectors.groupingBy(Counting::repetition))
            .values();
    Set<SourceField> together = new HashSet<>();
    values.forEach(silent -> together.addAll(tracing.together(silent)));
    return together;
  }

  private static List<Object> repetition(SourceField field) {
    return List.of(
        field.place().segment(), field.place().repetition(), field.place().field(), field.rank());
  }
}
