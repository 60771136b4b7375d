package fr.passerelle.intake;

import fr.passerelle.identification.Decision;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files a record for another person than the wrong one it was filed for (RNIV: collision): taken
 * back and decided in one transaction, so that it is never between the two.
 */
public final class Refiling {
  private final Corrections corrections;
  private final RecordsAgain again;
  private final FiledRecords filed;
  private final HeldRecords held;
  private final RecordFiling persons;

  Refiling(
      Corrections corrections,
      RecordsAgain again,
      FiledRecords filed,
      HeldRecords held,
      RecordFiling persons) {
    this.corrections = corrections;
    this.again = again;
    this.filed = filed;
    this.held = held;
    this.persons = persons;
  }

  /** Takes it back from its person and files it for that one. */
  public Decided toPerson(UUID record, String patientId, String by) {
    return refiled(record, Decision.Kind.CONFIRM, patientId, by);
  }

  /** Takes it back from its person and files it for somebody new. */
  public Decided toNewPerson(UUID record, String by) {
    return refiled(record, Decision.Kind.NEW, persons.newPerson(), by);
  }

  private Decided refiled(UUID record, Decision.Kind kind, String patientId, String by) {
    return corrections.answered(
        () -> {
          Arrival arrival = again.read(record);
          Translated said = RecordsAgain.aboutSomebody(arrival);
          Optional<String> from = again.personOf(record);
          if (from.filter(patientId::equals).isPresent()) {
            throw NotDone.conflict("filed-there");
          }
          List<String> persons = Stream.concat(from.stream(), Stream.of(patientId)).toList();
          return corrections.inLane(
              said,
              persons,
              () -> {
                Decided.Done taken = filed.withdrawn(arrival, by);
                return with(taken.left(), held.decided(arrival, said, kind, patientId, by));
              });
        });
  }

  private static Decided.Done with(List<Sentence> left, Decided.Done done) {
    return new Decided.Done(
        done.record(),
        done.fate(),
        done.patientId(),
        done.remarks(),
        done.decision(),
        done.followed(),
        left);
  }
}
