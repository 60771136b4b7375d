package fr.passerelle.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Merges of persons as JSON: which there were, and how one is undone. */
@RestController
class MergesController {
  private final Merges merges;
  private final Previews previews;
  private final Actor actor;

  MergesController(Merges merges, Previews previews, Actor actor) {
    this.merges = merges;
    this.previews = previews;
    this.actor = actor;
  }

  /** A merge with who asked for it, who undid it and when. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record MergeView(
      UUID id,
      UUID record,
      String partner,
      Optional<String> by,
      String survivor,
      List<String> losers,
      Instant at,
      Optional<String> undoneBy,
      Optional<Instant> undoneAt) {

    static MergeView of(Merge merge) {
      return new MergeView(
          merge.id(),
          merge.record(),
          merge.partner(),
          merge.by(),
          "Patient/" + merge.survivor(),
          merge.losers().stream().map(loser -> "Patient/" + loser).toList(),
          merge.at(),
          merge.undone().map(Merge.Undone::by),
          merge.undone().map(Merge.Undone::at));
    }
  }

  /** The newest first; the next page is asked for by the last merge of the one before. */
  @GetMapping("/api/merges")
  List<MergeView> newest(
      @RequestParam(defaultValue = "50") int limit, @RequestParam Optional<UUID> before) {
    Merges.Listed listed =
        before.map(merge -> merges.before(merge, limit)).orElseGet(() -> merges.newest(limit));
    if (listed instanceof Merges.Listed.None none) {
      throw none.refusal();
    }
    return ((Merges.Listed.Found) listed).merges().stream().map(MergeView::of).toList();
  }

  /** What the undoing would change, and what would stay; values are not shown. */
  @PostMapping("/api/merges/{merge}/preview")
  ReplayView preview(@PathVariable UUID merge, Locale locale) {
    return ReplayView.orRefusal(previews.undoing(merge), locale);
  }

  /** Makes two persons again of what the merge made one; its record is held. */
  @DeleteMapping("/api/merges/{merge}")
  DecidedView undo(
      @PathVariable UUID merge, @RequestParam(defaultValue = "") String by, Locale locale) {
    return DecidedView.of(merges.undo(merge, actor.named(by)), locale);
  }
}
