package fr.passerelle.translation;

import fr.passerelle.translation.Movement.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * Where a stay stands, and the movements that tell what was: a stay that began is no longer what
 * its preadmission planned, and one whose admission was withdrawn is cancelled, whatever else was
 * told of it.
 *
 * @param status where it stands
 * @param timeline the movements that count, in order
 * @param track the states it went through
 */
record StayStatus(EncounterStatus status, List<Movement> timeline, Track<EncounterStatus> track) {
  /** What only happens to somebody who is there. */
  private static final Set<Kind> PRESENCE =
      EnumSet.of(
          Kind.ADMISSION,
          Kind.CLASS_CHANGE,
          Kind.TRANSFER,
          Kind.LEAVE,
          Kind.RETURN,
          Kind.DISCHARGE);

  /** What says since when a place is the person's; other movements find them there. */
  private static final Set<Kind> ARRIVALS =
      EnumSet.of(Kind.PREADMISSION, Kind.ADMISSION, Kind.TRANSFER);

  static StayStatus of(StandingMovements movements) {
    boolean notAdmitted = movements.isWithdrawn(Kind.ADMISSION) && !movements.has(Kind.ADMISSION);
    boolean planned = movements.has(Kind.PREADMISSION);
    if (notAdmitted && planned) {
      return of(plans(movements.standing()));
    }
    List<Movement> timeline = timeline(movements.standing(), planned);
    boolean withdrawn =
        notAdmitted
            || (movements.isWithdrawn(Kind.PREADMISSION)
                && timeline.stream().noneMatch(movement -> PRESENCE.contains(movement.kind()))
                && !planned);
    StayStatus stands = of(timeline);
    return withdrawn ? stands.with(EncounterStatus.CANCELLED) : stands;
  }

  private static StayStatus of(List<Movement> timeline) {
    Track<EncounterStatus> track = new Track<>(EncounterStatus::equals);
    EncounterStatus status = EncounterStatus.UNKNOWN;
    for (Movement movement : timeline) {
      status = after(status, movement.kind());
      track.say(status, movement.at());
    }
    return new StayStatus(status, timeline, track);
  }

  /** The same stay, its end being told by a date. */
  StayStatus over() {
    return status == EncounterStatus.CANCELLED ? this : with(EncounterStatus.FINISHED);
  }

  private StayStatus with(EncounterStatus other) {
    return new StayStatus(other, timeline, track);
  }

  private static List<Movement> timeline(List<Movement> standing, boolean planned) {
    Optional<Movement> first =
        standing.stream().filter(movement -> PRESENCE.contains(movement.kind())).findFirst();
    if (first.isEmpty()) {
      return planned ? plans(standing) : standing;
    }
    int from = standing.indexOf(first.get());
    return standing.subList(from, standing.size()).stream()
        .filter(movement -> movement.kind() != Kind.PREADMISSION)
        .toList();
  }

  private static List<Movement> plans(List<Movement> standing) {
    return standing.stream().filter(movement -> !PRESENCE.contains(movement.kind())).toList();
  }

  private static EncounterStatus after(EncounterStatus before, Kind kind) {
    return switch (kind) {
      case PREADMISSION -> EncounterStatus.PLANNED;
      case ADMISSION, RETURN ->
          before == EncounterStatus.FINISHED && kind == Kind.RETURN
              ? before
              : EncounterStatus.INPROGRESS;
      case LEAVE -> before == EncounterStatus.FINISHED ? before : EncounterStatus.ONLEAVE;
      case DISCHARGE -> EncounterStatus.FINISHED;
      case CLASS_CHANGE, TRANSFER, DOCTOR, CHANGE, OWNER ->
          before == EncounterStatus.UNKNOWN ? EncounterStatus.INPROGRESS : before;
    };
  }

  /** Since when what the movement says holds; empty where it only finds it so. */
  DateTimeType since(Movement movement) {
    boolean finds = movement.equals(timeline.get(0)) && !ARRIVALS.contains(movement.kind());
    return finds || movement.kind() == Kind.DISCHARGE ? new DateTimeType() : movement.at();
  }
}
