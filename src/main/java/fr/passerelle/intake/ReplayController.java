package fr.passerelle.intake;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.JsonDifference;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Replay as JSON: one record or a selection, for real or as a preview. */
@RestController
class ReplayController {
  private final Replays replays;

  ReplayController(Replays replays) {
    this.replays = replays;
  }

  /**
   * Which records to replay: these, or those of a partner with a fate.
   *
   * @param limit at most so many of a partner
   */
  record Selection(List<UUID> records, String partner, Fate fate, Integer limit) {}

  /** One record before and after, or why it stays as it is. */
  record ReplayView(
      UUID record,
      Fate was,
      Fate fate,
      String patient,
      List<String> faults,
      List<DecidedView.RemarkView> remarks,
      List<ChangeView> changes,
      List<String> warnings,
      Decided.Why error,
      String sentence) {

    static ReplayView of(Replayed replayed, Locale locale) {
      if (replayed instanceof Replayed.Not not) {
        return new ReplayView(
            not.record(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            not.why().why(),
            not.why().sentence().in(locale));
      }
      Replayed.Done done = (Replayed.Done) replayed;
      return new ReplayView(
          done.record(),
          done.was(),
          done.fate(),
          done.patientId().map(id -> "Patient/" + id).orElse(null),
          done.faults().stream().map(fault -> fault.sentence().in(locale)).toList(),
          DecidedView.RemarkView.of(done.remarks(), locale),
          done.changes().stream().map(ChangeView::of).toList(),
          done.warnings().stream().map(warning -> warning.in(locale)).toList(),
          null,
          null);
    }
  }

  /** One resource that is not as it was. */
  record ChangeView(String resource, boolean isNew, List<DifferenceView> differences) {
    static ChangeView of(Replayed.Change change) {
      return new ChangeView(
          change.resource(),
          change.isNew(),
          change.differences().stream().map(DifferenceView::of).toList());
    }
  }

  /** One element before and after, by JSON pointer. */
  record DifferenceView(String path, String before, String after) {
    static DifferenceView of(JsonDifference difference) {
      return new DifferenceView(difference.path(), difference.expected(), difference.actual());
    }
  }

  /** Replays one record. */
  @PostMapping("/api/records/{record}/replay")
  ResponseEntity<?> replay(
      @PathVariable UUID record,
      @RequestParam(defaultValue = "false") boolean preview,
      Locale locale) {
    Replayed replayed = one(record, preview);
    return replayed instanceof Replayed.Not not
        ? DecidedView.answer(not.why(), locale)
        : ResponseEntity.ok(ReplayView.of(replayed, locale));
  }

  /** Replays a selection, each record in a transaction of its own. */
  @PostMapping("/api/records/replay")
  ResponseEntity<?> replay(
      @RequestBody Selection selection,
      @RequestParam(defaultValue = "false") boolean preview,
      Locale locale) {
    List<UUID> records =
        selection.records() != null
            ? selection.records()
            : selection.partner() == null || selection.fate() == null
                ? List.of()
                : replays.of(
                    selection.partner(),
                    selection.fate(),
                    selection.limit() == null ? Replays.MOST : selection.limit());
    if (records.size() > Replays.MOST) {
      return DecidedView.answer(NotDone.refused("replay-too-many", Replays.MOST).answer(), locale);
    }
    return ResponseEntity.ok(
        records.stream().map(record -> ReplayView.of(one(record, preview), locale)).toList());
  }

  private Replayed one(UUID record, boolean preview) {
    return preview ? replays.preview(record) : replays.replay(record);
  }
}
