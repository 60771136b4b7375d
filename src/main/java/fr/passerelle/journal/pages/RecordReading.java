package fr.passerelle.journal.pages;

import fr.passerelle.journal.JournalQueries;
import fr.passerelle.trace.RecordTraces;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.SourceText;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a record again for its page, by the contract and the translation of today. */
@Component
class RecordReading {
  private final RecordTraces traces;

  RecordReading(RecordTraces traces) {
    this.traces = traces;
  }

  /**
   * @param place address of the field somebody asked about
   * @param shown whether values may be seen
   */
  ReadRecord of(JournalQueries.Row record, byte[] raw, Optional<String> place, boolean shown) {
    Optional<Trace> trace =
        traces.of(record.partner(), record.format(), record.rank(), raw, Optional.empty());
    Optional<Trace> asked =
        trace
            .filter(found -> !found.complete() && place.isPresent())
            .flatMap(
                found -> traces.of(record.partner(), record.format(), record.rank(), raw, place));
    Trace read = asked.or(() -> trace).orElseGet(() -> linesOf(raw));
    return new ReadRecord(read, record.reasons(), trace.isPresent(), shown);
  }

  private static Trace linesOf(byte[] raw) {
    return new Trace(SourceText.ofLines(raw, Optional.empty()), List.of(), List.of(), true);
  }
}
