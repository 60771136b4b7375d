package fr.passerelle.intake;

import com.google.common.util.concurrent.Striped;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One record of a person at a time within this process. It spares conflicts; between several
 * servers the unique keys and versions of the database decide, and the loser runs again.
 */
final class Lanes {
  private static final int STRIPES = 1024;

  private final Striped<Lock> locks = Striped.lock(STRIPES);

  /** In the lane of whoever a record is about, and of whoever it merges away. */
  <T> T inLaneOf(Translation translation, Supplier<T> work) {
    return inLaneOf(numbers(translation), work);
  }

  static List<PatientNumber> numbers(Translation translation) {
    if (!(translation instanceof Translated said)) {
      return List.of();
    }
    return Stream.concat(
            said.subject().stream().flatMap(patient -> PatientNumbers.numbers(patient).stream()),
            PatientNumbers.numbers(said.mergedAway()).stream())
        .toList();
  }

  <T> T inLaneOf(List<PatientNumber> numbers, Supplier<T> work) {
    Iterable<Lock> taken = locks.bulkGet(numbers);
    taken.forEach(Lock::lock);
    try {
      return work.get();
    } finally {
      taken.forEach(Lock::unlock);
    }
  }
}
