package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.translation.Movement;
import fr.passerelle.translation.Movement.Kind;
import fr.passerelle.translation.Stay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;

/**
 * Files one movement: it joins the others of its stay, and the stay is made again from all of them
 * ({@link Stay}), whichever came first.
 */
final class StayFiling {
  private final Movements movements;
  private final ResourceStore store;

  StayFiling(Movements movements, ResourceStore store) {
    this.movements = movements;
    this.store = store;
  }

  /**
   * What a movement makes.
   *
   * @param stays what they are now, to be stored: one, or all of an administrative file
   * @param isNews false for an older word about the same movement
   */
  record Made(List<Encounter> stays, boolean isNews) {}

  Made file(String partner, String patientId, Movement movement) {
    List<Identifier> numbers = movement.says().getIdentifier();
    movements.hold(partner, numbers.stream().map(Movements::key).toList());
    return movement.kind() == Kind.OWNER
        ? owner(partner, patientId, movement)
        : movement(partner, patientId, movement);
  }

  private Made movement(String partner, String patientId, Movement movement) {
    String stay = Movements.key(movement.says().getIdentifierFirstRep());
    boolean isNews = put(partner, stay, patientId, movement);
    return new Made(made(partner, stay).stream().toList(), isNews);
  }

  /** A44 is about stays of which nothing need be known yet: it waits for them. */
  private Made owner(String partner, String patientId, Movement movement) {
    boolean isNews = false;
    for (Identifier number : movement.says().getIdentifier()) {
      isNews |= put(partner, Movements.key(number), patientId, movement);
    }
    List<Encounter> stays =
        movement.says().getIdentifier().stream()
            .flatMap(number -> known(number).stream())
            .map(stay -> Movements.key(stay.getIdentifierFirstRep()))
            .distinct()
            .flatMap(stay -> made(partner, stay).stream())
            .toList();
    return new Made(stays, isNews);
  }

  private List<Encounter> known(Identifier number) {
    return store.findByIdentifier(Encounter.class, number.getSystem(), number.getValue());
  }

  /** Whether nothing newer is known of the same movement; what is older may still complete it. */
  private boolean put(String partner, String stay, String patientId, Movement movement) {
    List<Movement> versions = movements.versions(partner, stay, movement);
    boolean isOlder =
        versions.stream()
            .filter(known -> known.action() == movement.action())
            .anyMatch(movement::isOlderThan);
    if (!isOlder) {
      movements.put(partner, stay, patientId, movement);
    }
    return versions.stream().noneMatch(movement::isOlderThan);
  }

  private Optional<Encounter> made(String partner, String stay) {
    List<Movement> known = movements.of(partner, stay);
    if (known.stream().allMatch(movement -> movement.kind() == Kind.OWNER)) {
      return Optional.empty();
    }
    Stream<Movement> owners =
        known.stream()
            .flatMap(movement -> movement.says().getIdentifier().stream())
            .map(Movements::key)
            .distinct()
            .filter(file -> !file.equals(stay))
            .flatMap(file -> movements.owners(partner, file).stream());
    return Optional.of(Stay.of(Stream.concat(known.stream(), owners).toList()));
  }
}
