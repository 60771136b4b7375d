package fr.passerelle.journal;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A record and what became of it.
 *
 * @param custodyKey {@link RecordKey#custody()} for the first record of that key and content, empty
 *     for its duplicates
 * @param patientId logical id of the person it was filed for
 * @param patientNumbers of the person it says it is about, {@code system|value}, when it was filed
 *     for nobody: so that it can be found. Only their hashes are kept
 * @param resources what it wrote, as {@code Type/id/_history/version}
 */
public record JournalRecord(
    UUID id,
    UUID entryId,
    int rank,
    String partner,
    RecordKey key,
    Optional<String> custodyKey,
    MessageHeader header,
    Outcome outcome,
    Instant decidedAt,
    Optional<String> patientId,
    List<String> patientNumbers,
    List<String> resources) {}
