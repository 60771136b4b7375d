package fr.passerelle.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A record of the journal as the API shows it, sentences in the reader's language. */
record RecordView(
    UUID id,
    UUID entry,
    int rank,
    String partner,
    String format,
    String messageId,
    String event,
    Fate fate,
    Instant decidedAt,
    Instant asOf,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> patient,
    List<FaultView> faults,
    List<RemarkView> remarks,
    List<UnmappedView> unmapped,
    List<String> resources) {

  record FaultView(int code, String place, String sentence) {}

  record UnmappedView(String place, String name) {}

  static RecordView of(JournalQueries.Row row, Locale locale) {
    Reasons reasons = row.reasons();
    return new RecordView(
        row.id(),
        row.entryId(),
        row.rank(),
        row.partner(),
        row.format(),
        row.messageId(),
        row.event(),
        row.fate(),
        row.decidedAt(),
        row.asOf(),
        row.patientId().map(id -> "Patient/" + id),
        reasons.faults().stream()
            .map(
                fault ->
                    new FaultView(
                        fault.code(), fault.place().toString(), fault.sentence().in(locale)))
            .toList(),
        RemarkView.of(reasons.remarks(), locale),
        reasons.unmapped().stream()
            .map(field -> new UnmappedView(field.place().toString(), field.name()))
            .toList(),
        row.resources());
  }
}
