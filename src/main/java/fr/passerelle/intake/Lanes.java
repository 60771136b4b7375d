package fr.passerelle.intake;

import com.google.common.util.concurrent.Striped;
import fr.passerelle.identification.PatientNumber;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * One record of a person at a time within this process. It spares conflicts; between several
 * servers the unique keys and versions of the database decide, and the loser runs again.
 */
final class Lanes {
  private static final int STRIPES = 1024;

  private final Striped<Lock> locks = Striped.lock(STRIPES);

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
