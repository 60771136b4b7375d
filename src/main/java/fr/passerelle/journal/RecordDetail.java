package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything the journal keeps of a record, but its raw bytes ({@link JournalQueries#raw}).
 *
 * @param entry the frame or file it came in
 * @param siblings the first records of that entry, itself included, in order
 * @param answer what the sender got; for a duplicate the first answer, again
 * @param rawPurgedAt when the raw bytes were erased; empty while they are kept
 * @param rawSince when the time of the raw bytes began; empty while the record is to be solved
 * @param first the record this one repeats; empty when it is the first
 * @param duplicates the last times the same came again, the newest first
 */
public record RecordDetail(
    JournalQueries.Row record,
    JournalEntry entry,
    List<JournalQueries.Row> siblings,
    Answer answer,
    Optional<Instant> rawPurgedAt,
    Optional<Instant> rawSince,
    Optional<UUID> first,
    List<JournalQueries.Row> duplicates) {}
