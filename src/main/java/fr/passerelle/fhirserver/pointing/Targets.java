package fr.passerelle.fhirserver.pointing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;

/** Which resource a reference by identifier means, for who only asks: creates nobody. */
public final class Targets {
  private final Bearers bearers;

  Targets(Bearers bearers) {
    this.bearers = bearers;
  }

  /**
   * The reference, {@code Type/id}, of the one that bears the number; empty when it is none or
   * several, and when the reference does not point by identifier.
   *
   * @param types which it may be, where the reference does not say
   */
  public Optional<String> of(Reference reference, Set<String> types) {
    List<String> found =
        Pointer.in(reference, "", types).stream().flatMap(this::bearing).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Stream<String> bearing(Pointer pointer) {
    return pointer.types().stream()
        .filter(bearers::isKept)
        .flatMap(type -> bearers.find(type, pointer.number()).stream());
  }
}
