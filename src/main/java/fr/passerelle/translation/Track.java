package fr.passerelle.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/** How one aspect of a stay (its bed, a unit, its class) changes from movement to movement. */
final class Track<T> {
  private final BiPredicate<T, T> same;
  private final List<Phase<T>> phases = new ArrayList<>();

  Track(BiPredicate<T, T> same) {
    this.same = same;
  }

  /** A value and from when it held; empty where nobody said since when. */
  record Phase<T>(T value, DateTimeType from) {}

  /** A value with the time it held. */
  record Held<T>(T value, Period period) {}

  /** From then on it is this, in the words said last. */
  void say(T value, DateTimeType from) {
    DateTimeType start = from;
    if (!phases.isEmpty() && !isEmptySince(last(), from)) {
      if (!same.test(last().value(), value)) {
        phases.add(new Phase<>(value, from));
        return;
      }
      start = last().from();
    }
    replaceLast(new Phase<>(value, start));
  }

  /** Two movements of one moment: the first of them never held. */
  private static boolean isEmptySince(Phase<?> last, DateTimeType from) {
    return from.hasValue()
        && last.from().hasValue()
        && !last.from().getValue().before(from.getValue());
  }

  private void replaceLast(Phase<T> phase) {
    if (!phases.isEmpty()) {
      phases.remove(phases.size() - 1);
    }
    if (!phases.isEmpty() && same.test(last().value(), phase.value())) {
      replaceLast(new Phase<>(phase.value(), last().from()));
    } else {
      phases.add(phase);
    }
  }

  boolean isEmpty() {
    return phases.isEmpty();
  }

  /** What holds in the end. */
  Optional<T> current() {
    return isEmpty() ? Optional.empty() : Optional.of(last().value());
  }

  private Phase<T> last() {
    return phases.get(phases.size() - 1);
  }

  /**
   * All values in order, each until the next.
   *
   * @param end when the last one ended, empty if it did not
   */
  List<Held<T>> held(DateTimeType end) {
    List<Held<T>> held = new ArrayList<>();
    for (int at = 0; at < phases.size(); at++) {
      DateTimeType until = at + 1 < phases.size() ? phases.get(at + 1).from() : end;
      held.add(new Held<>(phases.get(at).value(), period(phases.get(at).from(), until)));
    }
    return held;
  }

  private static Period period(DateTimeType from, DateTimeType until) {
    Period period = new Period();
    if (from.hasValue()) {
      period.setStartElement(from.copy());
    }
    if (until.hasValue()) {
      period.setEndElement(until.copy());
    }
    return period;
  }
}
