package fr.passerelle.journal;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list of records. A page may hold fewer records than asked for, even none, and still
 * have a next one: a search that finds little looks through so many records and then asks back.
 *
 * @param next where to go on, for {@link JournalQueries#page}; empty at the end
 */
public record RecordPage(List<JournalQueries.Row> records, Optional<String> next) {}
