package fr.passerelle.hl7v2;

import fr.passerelle.translation.OrderWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * ORU^R01 that carries no result and says what becomes of an order: ORC-1 OK accepts it, OC and UA
 * refuse it (ANS volet of teleradiology), SC tells how far it is.
 */
final class AnswerToOrder {
  private static final Set<String> CONTROLS = Set.of("OK", "OC", "UA", "SC");

  private AnswerToOrder() {}

  /** Whether a message holds answers only. */
  static boolean isAll(List<ReportGroup> groups) {
    return !groups.isEmpty()
        && groups.stream()
            .allMatch(group -> group.results().isEmpty() && CONTROLS.contains(group.control()));
  }

  /** Whom it was sent to speaks: what would be a cancellation by who placed it is a refusal. */
  static OrderWord word(OrderWord told) {
    return told == OrderWord.CANCELLED ? OrderWord.REFUSED : told;
  }

  /** ORC-19, else MSH-4 or MSH-3: who accepted it or does it. */
  static void owner(Reading reading, OrderGroup group, Task task) {
    if (task.hasOwner() || !OrderWord.isTaken(task.getStatus())) {
      return;
    }
    task.setOwner(
        group
            .orc()
            .flatMap(orc -> PractitionerFromXcn.of(reading, orc.field(19), orc.place(19)))
            .or(() -> facility(reading))
            .orElse(null));
  }

  private static Optional<Reference> facility(Reading reading) {
    Segment msh = reading.message().header();
    String name = msh.text(4).isEmpty() ? msh.text(3) : msh.text(4);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String system = reading.partner().localSystem("facilities");
    return Optional.of(
        new Reference()
            .setType("Organization")
            .setDisplay(name)
            .setIdentifier(new Identifier().setSystem(system).setValue(name)));
  }
}
