package fr.passerelle.cda;

import fr.passerelle.translation.Hl7Time;
import java.time.ZoneId;
import java.util.Optional;
import org.hl7.fhir.r4.model.Period;

/** A point or interval of time (data types TS and IVL_TS). */
final class CdaPeriod {
  private CdaPeriod() {}

  static Optional<Hl7Time> point(CdaElement time, ZoneId zone) {
    return Hl7Time.parse(time.attribute("value"), zone);
  }

  /** A point is an interval that begins and ends there. Empty when nothing is said. */
  static Optional<Period> of(CdaElement time, ZoneId zone) {
    Period period = new Period();
    Optional<Hl7Time> point = point(time, zone);
    point
        .or(() -> time.first("low").flatMap(low -> point(low, zone)))
        .ifPresent(start -> period.setStartElement(start.toDateTime()));
    point
        .or(() -> time.first("high").flatMap(high -> point(high, zone)))
        .ifPresent(end -> period.setEndElement(end.toDateTime()));
    return period.isEmpty() ? Optional.empty() : Optional.of(period);
  }
}
