package fr.passerelle.journal;

import java.util.Optional;
import java.util.UUID;

/** Shows raw bytes to a person, never without keeping who saw them. */
public final class RawBytes {
  private final JournalQueries journal;
  private final RecordActs acts;

  RawBytes(JournalQueries journal, RecordActs acts) {
    this.journal = journal;
    this.acts = acts;
  }

  /**
   * The bytes, once it is kept that they were shown; empty when there is no such record or its
   * bytes were erased, and then nothing is kept.
   */
  public Optional<byte[]> show(UUID id) {
    Optional<byte[]> raw = journal.raw(id);
    raw.ifPresent(bytes -> acts.keep(id, RecordEvent.Kind.RAW_SHOWN));
    return raw;
  }
}
