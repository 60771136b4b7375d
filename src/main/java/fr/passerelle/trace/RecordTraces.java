package fr.passerelle.trace;

import java.util.Optional;

/** Traces of records of the journal: the room that has formats and contracts makes them. */
public interface RecordTraces {

  /**
   * Reads a record by the contract of today.
   *
   * @param address of the one field to look at ({@code PID-3.4}); empty looks at all, as far as
   *     that takes no longer than a person waits
   * @return empty when there is no such contract or format any more
   */
  Optional<Trace> of(String partner, String format, int rank, byte[] raw, Optional<String> address);
}
