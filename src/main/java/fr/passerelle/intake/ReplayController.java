package fr.passerelle.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.journal.RemarkView;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.JsonDifference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ReplayView(
      UUID record,
      Optional<Fate> was,
      Optional<Fate> fate,
      Optional<String> patient,
      List<String> faults,
      List<RemarkView> remarks,
      List<ChangeView> changes,
      List<String> warnings,
      Optional<Decided.Why> error,
      Optional<String> sentence) {

    static ReplayView of(Replayed replayed, Locale locale) {
      if (replayed instanceof Replayed.Not not) {
        return new ReplayView(
            not.record(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(not.why().why()),
            Optional.of(not.why().sentence().in(locale)));
      }
      Replayed.Done done = (Replayed.Done) replayed;
      return new ReplayView(
          done.record(),
          Optional.of(done.was()),
          Optional.of(done.fate()),
          done.patientId().map(id -> "Patient/" + id),
          done.faults().stream().map(fault -> fault.sentence().in(locale)).toList(),
          RemarkView.of(done.remarks(), locale),
          done.changes().stream().map(ChangeView::of).toList(),
          done.warnings().stream().map(warning -> warning.in(locale)).toList(),
          Optional.empty(),
          Optional.empty());
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
  @PostMapping("/api/records/{id}/replay")
  ReplayView replay(
      @PathVariable("id") UUID record,
      @RequestParam(defaultValue = "false") boolean preview,
      Locale locale) {
    Replayed replayed = one(record, preview);
    if (replayed instanceof Replayed.Not not) {
      throw DecidedView.refusal(not.why());
    }
    return ReplayView.of(replayed, locale);
  }

  /** Replays a selection, each record in a transaction of its own. */
  @PostMapping("/api/records/replay")
  List<ReplayView> replay(
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
      throw DecidedView.refusal(NotDone.refused("replay-too-many", Replays.MOST).answer());
    }
    return records.stream().map(record -> ReplayView.of(one(record, preview), locale)).toList();
  }

  private Replayed one(UUID record, boolean preview) {
    return preview ? replays.preview(record) : replays.replay(record);
  }
}
