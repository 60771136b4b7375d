package fr.passerelle.translation;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.translation.Movement.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;

/**
 * Which of several words about one thing counts: never the one that came last, always the one that
 * was meant last, so that every order of arrival gives the same stay.
 */
final class LatestWord {
  /** Nothing tells which of two is the later: any rule will do that does not ask which came. */
  private static final Comparator<Movement> CONTENT = Comparator.comparing(LatestWord::text);

  /** Of one movement: a withdrawal, else a correction, else the first telling; each by its date. */
  static final Comparator<Movement> OF_ONE_MOVEMENT =
      Comparator.comparing(Movement::action)
          .thenComparing(Movement::sentAt)
          .thenComparing(Movement::moment)
          .thenComparing(CONTENT);

  /** About the stay as a whole: whatever was sent last. */
  private static final Comparator<Movement> OF_THE_STAY =
      Comparator.comparing(Movement::sentAt)
          .thenComparing(StandingMovements.PLACE)
          .thenComparing(OF_ONE_MOVEMENT);

  private LatestWord() {}

  /**
   * What counts of all that was sent under one number. Where it does not tell its kind, an earlier
   * word does: Z99 without ZBE-6 corrects what is known.
   */
  static Movement of(List<Movement> versions) {
    List<Movement> latestFirst = versions.stream().sorted(OF_ONE_MOVEMENT.reversed()).toList();
    Movement latest = latestFirst.get(0);
    Kind kind =
        latestFirst.stream()
            .map(Movement::kind)
            .filter(told -> told != Kind.CHANGE)
            .findFirst()
            .orElse(Kind.CHANGE);
    return new Movement(
        latest.number(),
        latest.numbered(),
        kind,
        latest.action(),
        latest.at(),
        latest.sentAt(),
        latest.says());
  }

  /** All words about the stay, the latest first. */
  static List<Movement> latestFirst(Collection<Movement> movements) {
    return movements.stream().sorted(OF_THE_STAY.reversed()).toList();
  }

  private static String text(Movement movement) {
    Encounter says = movement.says().copy();
    says.setSubject(null); // whom it is filed for is not the sender's word
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(says);
  }
}
