package fr.passerelle.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One record as the API shows it, with all that belongs to it.
 *
 * @param raw where its bytes are, absent once they are erased
 * @param rawPurgedAt when they were erased
 * @param duplicateOf the record this one repeats
 * @param duplicates the last times the same came again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RecordDetailView(
    RecordView record,
    EntryView entry,
    AnswerView answer,
    Optional<String> raw,
    Optional<Instant> rawPurgedAt,
    Optional<UUID> duplicateOf,
    List<Beside> duplicates,
    List<RecordEvent> events) {

  /** The frame or file it came in, with its first records. */
  record EntryView(
      UUID id,
      String format,
      Instant receivedAt,
      String sha256,
      long sizeBytes,
      List<Beside> records) {}

  /** What the sender got. */
  record AnswerView(String extension, String text) {}

  /** Another record, as far as one needs to find it. */
  record Beside(UUID id, int rank, String messageId, Fate fate, Instant decidedAt) {}

  static RecordDetailView of(RecordDetail detail, List<RecordEvent> events, Locale locale) {
    JournalEntry entry = detail.entry();
    Optional<String> raw =
        detail.rawPurgedAt().isPresent()
            ? Optional.empty()
            : Optional.of("/api/records/" + detail.record().id() + "/raw");
    return new RecordDetailView(
        RecordView.of(detail.record(), locale),
        new EntryView(
            entry.id(),
            entry.format(),
            entry.receivedAt(),
            entry.sha256(),
            entry.sizeBytes(),
            beside(detail.siblings())),
        new AnswerView(detail.answer().extension(), AnswerText.of(detail.answer())),
        raw,
        detail.rawPurgedAt(),
        detail.first(),
        beside(detail.duplicates()),
        events);
  }

  private static List<Beside> beside(List<JournalQueries.Row> rows) {
    return rows.stream()
        .map(row -> new Beside(row.id(), row.rank(), row.messageId(), row.fate(), row.decidedAt()))
        .toList();
  }
}
