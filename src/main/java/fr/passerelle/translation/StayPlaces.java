package fr.passerelle.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where a person was during a stay and which units answered for them, each with its time. A place
 * with a physical type is a bed, room or ward; one without is a unit of care. The unit of medical
 * responsibility is the service provider, and stands among the places too, where its time can be
 * said.
 */
final class StayPlaces {
  private final StayStatus status;
  private final DateTimeType end;
  private final Track<EncounterLocationComponent> beds = new Track<>(StayPlaces::isSame);
  private final Track<EncounterLocationComponent> care = new Track<>(StayPlaces::isSame);
  private final Track<EncounterLocationComponent> medical = new Track<>(StayPlaces::isSame);

  private StayPlaces(StayStatus status, DateTimeType end) {
    this.status = status;
    this.end = end;
    status.timeline().forEach(this::follow);
  }

  static void of(StayStatus status, DateTimeType end, Encounter stay) {
    StayPlaces places = new StayPlaces(status, end);
    stay.setLocation(places.all());
    places
        .medical
        .current()
        .ifPresent(
            unit -> stay.setServiceProvider(unit.getLocation().copy().setType("Organization")));
  }

  private void follow(Movement movement) {
    DateTimeType since = status.since(movement);
    for (EncounterLocationComponent place : movement.says().getLocation()) {
      (place.hasPhysicalType() ? beds : care).say(place, since);
    }
    if (movement.says().hasServiceProvider()) {
      EncounterLocationComponent unit = new EncounterLocationComponent();
      unit.setLocation(movement.says().getServiceProvider().copy().setType("Location"));
      medical.say(unit, since);
    }
  }

  /** By the time they began, those of unknown beginning first. */
  private List<EncounterLocationComponent> all() {
    List<EncounterLocationComponent> units = held(care);
    List<EncounterLocationComponent> others =
        held(medical).stream()
            .filter(unit -> units.stream().noneMatch(known -> isSame(known, unit)))
            .toList();
    return new ArrayList<>(
        Stream.of(held(beds), others, units)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(StayPlaces::began))
            .toList());
  }

  private List<EncounterLocationComponent> held(Track<EncounterLocationComponent> track) {
    List<EncounterLocationComponent> places = new ArrayList<>();
    for (Track.Held<EncounterLocationComponent> held : track.held(end)) {
      EncounterLocationComponent place = held.value().copy();
      place.setStatus(EncounterLocationStatus.COMPLETED);
      if (!held.period().isEmpty()) {
        place.setPeriod(held.period());
      }
      places.add(place);
    }
    if (!places.isEmpty()) {
      places.get(places.size() - 1).setStatus(statusOfLast());
    }
    return places;
  }

  private EncounterLocationStatus statusOfLast() {
    return switch (status.status()) {
      case PLANNED -> EncounterLocationStatus.PLANNED;
      case ONLEAVE -> EncounterLocationStatus.RESERVED;
      case FINISHED, CANCELLED -> EncounterLocationStatus.COMPLETED;
      default -> EncounterLocationStatus.ACTIVE;
    };
  }

  private static long began(EncounterLocationComponent place) {
    return place.getPeriod().hasStart() ? place.getPeriod().getStart().getTime() : Long.MIN_VALUE;
  }

  private static boolean isSame(EncounterLocationComponent one, EncounterLocationComponent other) {
    Reference place = one.getLocation();
    Reference there = other.getLocation();
    return place.hasIdentifier() && there.hasIdentifier()
        ? number(place.getIdentifier()).equals(number(there.getIdentifier()))
        : place.equalsDeep(there);
  }

  private static String number(Identifier identifier) {
    return identifier.getSystem() + '|' + identifier.getValue();
  }
}
