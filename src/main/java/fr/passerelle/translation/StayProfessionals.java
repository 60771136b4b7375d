package fr.passerelle.translation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;

/**
 * Who took part in a stay, by kind of part. Where a part changed hands, each has their time. What
 * only the plan of the stay tells stands until a movement tells otherwise.
 */
final class StayProfessionals {
  private static final List<String> ORDER = List.of("ATND", "REF", "CON", "ADM");

  private StayProfessionals() {}

  static void of(StayStatus status, StandingMovements movements, DateTimeType end, Encounter stay) {
    Map<String, Track<List<EncounterParticipantComponent>>> parts = new TreeMap<>();
    status.timeline().forEach(movement -> follow(movement, status.since(movement), parts));
    Map<String, Track<List<EncounterParticipantComponent>>> planned = new TreeMap<>();
    movements.standing().stream()
        .filter(movement -> !status.timeline().contains(movement))
        .forEach(plan -> planned.putAll(alone(plan)));
    planned.forEach(parts::putIfAbsent);
    ORDER.stream()
        .filter(parts::containsKey)
        .flatMap(type -> held(parts.get(type), end))
        .forEach(stay::addParticipant);
  }

  private static Map<String, Track<List<EncounterParticipantComponent>>> alone(Movement plan) {
    Map<String, Track<List<EncounterParticipantComponent>>> parts = new TreeMap<>();
    follow(plan, new DateTimeType(), parts);
    return parts;
  }

  private static void follow(
      Movement movement,
      DateTimeType since,
      Map<String, Track<List<EncounterParticipantComponent>>> parts) {
    movement.says().getParticipant().stream()
        .collect(
            Collectors.groupingBy(part -> part.getTypeFirstRep().getCodingFirstRep().getCode()))
        .forEach(
            (type, who) ->
                parts
                    .computeIfAbsent(type, any -> new Track<>(StayProfessionals::areSame))
                    .say(who, since));
  }

  private static Stream<EncounterParticipantComponent> held(
      Track<List<EncounterParticipantComponent>> part, DateTimeType end) {
    List<Track.Held<List<EncounterParticipantComponent>>> held = part.held(end);
    return held.stream()
        .flatMap(
            time ->
                time.value().stream()
                    .map(EncounterParticipantComponent::copy)
                    .map(who -> held.size() > 1 ? who.setPeriod(time.period()) : who));
  }

  private static boolean areSame(
      List<EncounterParticipantComponent> some, List<EncounterParticipantComponent> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int at = 0; at < some.size(); at++) {
      if (!some.get(at).getIndividual().equalsDeep(others.get(at).getIndividual())) {
        return false;
      }
    }
    return true;
  }
}
