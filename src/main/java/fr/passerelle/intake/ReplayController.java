package fr.passerelle.intake;

import fr.passerelle.journal.RecordActs;
import fr.passerelle.journal.RecordEvent;
import fr.passerelle.translation.Fate;
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
  private final RecordActs acts;

  ReplayController(Replays replays, RecordActs acts) {
    this.replays = replays;
    this.acts = acts;
  }

  /**
   * Which records to replay: these, or those of a partner with a fate.
   *
   * @param limit at most so many of a partner
   * @param after of a partner, only those that come after that record: the last of the call before
   */
  record Selection(List<UUID> records, String partner, Fate fate, Integer limit, UUID after) {}

  /** Replays one record. */
  @PostMapping("/api/records/{id}/replay")
  ReplayView replay(
      @PathVariable("id") UUID record,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestParam(defaultValue = "false") boolean shown,
      Locale locale) {
    Replayed replayed = one(record, preview);
    if (replayed instanceof Replayed.Not not) {
      throw DecidedView.refusal(not.why());
    }
    return seen(replayed, shown, locale);
  }

  /** Replays a selection, each record in a transaction of its own. */
  @PostMapping("/api/records/replay")
  List<ReplayView> replay(
      @RequestBody Selection selection,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestParam(defaultValue = "false") boolean shown,
      Locale locale) {
    return chosen(selection).stream()
        .map(record -> seen(one(record, preview), shown, locale))
        .toList();
  }

  private List<UUID> chosen(Selection selection) {
    List<UUID> records =
        selection.records() != null
            ? selection.records()
            : selection.partner() == null || selection.fate() == null
                ? List.of()
                : replays.of(
                    selection.partner(),
                    selection.fate(),
                    selection.limit() == null ? Replays.MOST : selection.limit(),
                    Optional.ofNullable(selection.after()));
    if (records.size() > Replays.MOST) {
      throw DecidedView.refusal(NotDone.refused("replay-too-many", Replays.MOST).answer());
    }
    return records;
  }

  private Replayed one(UUID record, boolean preview) {
    return preview ? replays.preview(record) : replays.replay(record);
  }

  /** That values were shown is kept with the record. */
  private ReplayView seen(Replayed replayed, boolean shown, Locale locale) {
    if (shown && replayed instanceof Replayed.Done done && !done.changes().isEmpty()) {
      acts.keep(done.record(), RecordEvent.Kind.CHANGES_SHOWN);
    }
    return ReplayView.of(replayed, shown, locale);
  }
}
