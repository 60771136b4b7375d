package fr.passerelle.translation;

import fr.passerelle.translation.Movement.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;

/**
 * From when to when a stay lasts: the dates of the whole stay as the message sent last has them
 * (PV1-44, PV1-45), else its movements.
 *
 * @param period without what nobody told
 * @param ended whether the person is gone, by a movement or by a date
 */
record StayPeriod(Period period, boolean ended) {

  static StayPeriod of(StandingMovements movements, StayStatus status) {
    Period period = new Period();
    start(movements, status).ifPresent(start -> period.setStartElement(start.copy()));
    Optional<DateTimeType> end = discharge(status).or(() -> date(movements, status));
    end.ifPresent(when -> period.setEndElement(when.copy()));
    return new StayPeriod(period, end.isPresent());
  }

  private static Optional<DateTimeType> start(StandingMovements movements, StayStatus status) {
    return start(status.timeline()).or(() -> start(movements.withdrawn()));
  }

  private static Optional<DateTimeType> start(List<Movement> told) {
    Stream<DateTimeType> dates =
        LatestWord.latestFirst(told).stream()
            .map(word -> word.says().getPeriod().getStartElement());
    Stream<DateTimeType> beginnings =
        told.stream()
            .filter(
                movement ->
                    movement.kind() == Kind.ADMISSION || movement.kind() == Kind.PREADMISSION)
            .map(Movement::at);
    return Stream.concat(dates, beginnings).filter(DateTimeType::hasValue).findFirst();
  }

  private static Optional<DateTimeType> discharge(StayStatus status) {
    return latestStretch(status.timeline()).stream()
        .filter(movement -> movement.kind() == Kind.DISCHARGE)
        .map(StayPeriod::end)
        .reduce((one, later) -> later);
  }

  private static DateTimeType end(Movement discharge) {
    DateTimeType told = discharge.says().getPeriod().getEndElement();
    return told.hasValue() ? told : discharge.at();
  }

  /** A date counts until a withdrawn discharge takes it back. */
  private static Optional<DateTimeType> date(StandingMovements movements, StayStatus status) {
    if (status.status() == EncounterStatus.PLANNED) {
      return Optional.empty();
    }
    return LatestWord.latestFirst(latestStretch(status.timeline())).stream()
        .filter(word -> word.says().getPeriod().hasEnd())
        .filter(
            word ->
                movements.withdrawn().stream()
                    .filter(cancel -> cancel.kind() == Kind.DISCHARGE)
                    .allMatch(cancel -> cancel.sentAt().isBefore(word.sentAt())))
        .map(word -> word.says().getPeriod().getEndElement())
        .findFirst();
  }

  /** Who was admitted again after a discharge is there again. */
  private static List<Movement> latestStretch(List<Movement> timeline) {
    int from = 0;
    for (int at = 0; at < timeline.size(); at++) {
      from = timeline.get(at).kind() == Kind.ADMISSION ? at : from;
    }
    return timeline.subList(from, timeline.size());
  }
}
