package fr.passerelle.translation;

import fr.passerelle.translation.Movement.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;

/**
 * A stay as all movements received of it tell it together: a pure function of their set, so the
 * order in which they came makes no difference. What changes with time (places, units, class,
 * professionals, leave) follows the movements in the order they take place; what holds for the stay
 * as a whole (person, dates) is as the message sent last says.
 */
public final class Stay {
  private final List<Movement> words;
  private final StandingMovements movements;
  private final StayStatus status;
  private final Period period;
  private final Encounter encounter = new Encounter();

  private Stay(Collection<Movement> movements) {
    this.words = LatestWord.latestFirst(movements);
    this.movements = StandingMovements.of(movements);
    StayStatus told = StayStatus.of(this.movements);
    StayPeriod lasts = StayPeriod.of(this.movements, told);
    this.status = lasts.ended() ? told.over() : told;
    this.period = lasts.period();
  }

  /**
   * The stay to store.
   *
   * @param movements all that is known of it; at least one is no {@link Kind#OWNER}
   */
  public static Encounter of(Collection<Movement> movements) {
    return new Stay(movements).encounter();
  }

  private Encounter encounter() {
    encounter.setId(about().map(Encounter::getId).findFirst().orElseThrow());
    identifiers();
    words.stream()
        .map(word -> word.says().getSubject())
        .filter(subject -> !subject.isEmpty())
        .findFirst()
        .ifPresent(subject -> encounter.setSubject(subject.copy()));
    encounter.setStatus(status.status());
    if (!period.isEmpty()) {
      encounter.setPeriod(period);
    }
    DateTimeType end = period.hasEnd() ? period.getEndElement() : new DateTimeType();
    histories(end);
    StayCare.of(status, encounter);
    StayPlaces.of(status, end, encounter);
    StayProfessionals.of(status, movements, end, encounter);
    return encounter;
  }

  /** What was said of the stay itself, the latest first. */
  private Stream<Encounter> about() {
    return words.stream().filter(word -> word.kind() != Kind.OWNER).map(Movement::says);
  }

  /** The number that the id is derived from comes first. */
  private void identifiers() {
    Identifier first = about().findFirst().orElseThrow().getIdentifierFirstRep();
    Map<String, Identifier> others = new LinkedHashMap<>();
    about()
        .flatMap(said -> said.getIdentifier().stream())
        .forEach(number -> others.putIfAbsent(key(number), number));
    encounter.addIdentifier(others.remove(key(first)).copy());
    others.values().stream()
        .sorted(Comparator.comparing(Stay::key))
        .forEach(number -> encounter.addIdentifier(number.copy()));
  }

  private static String key(Identifier number) {
    return number.getSystem() + '|' + number.getValue();
  }

  private void histories(DateTimeType end) {
    Track<Coding> classes = new Track<>((one, other) -> one.getCode().equals(other.getCode()));
    status.timeline().stream()
        .filter(movement -> isKnown(movement.says().getClass_()))
        .forEach(movement -> classes.say(movement.says().getClass_(), status.since(movement)));
    encounter.setClass_(classes.current().orElseGet(this::classOfWithdrawn).copy());
    past(classes.held(end))
        .forEach(was -> encounter.addClassHistory().setClass_(was.value()).setPeriod(was.period()));
    if (status.status() != EncounterStatus.CANCELLED) {
      past(status.track().held(new DateTimeType()))
          .forEach(
              was -> encounter.addStatusHistory().setStatus(was.value()).setPeriod(was.period()));
    }
  }

  private static <T> Stream<Track.Held<T>> past(List<Track.Held<T>> held) {
    return held.stream().limit(Math.max(0, held.size() - 1)).filter(was -> !was.period().isEmpty());
  }

  private static boolean isKnown(Coding code) {
    return code.hasCode() && !code.getSystem().endsWith("NullFlavor");
  }

  private Coding classOfWithdrawn() {
    return about()
        .map(Encounter::getClass_)
        .filter(Stay::isKnown)
        .findFirst()
        .orElseGet(() -> about().findFirst().orElseThrow().getClass_());
  }
}
