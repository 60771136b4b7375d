package fr.passerelle.intake.pages;

import fr.passerelle.intake.Decided;
import fr.passerelle.intake.Merge;
import fr.passerelle.intake.Merges;
import fr.passerelle.intake.Previews;
import fr.passerelle.intake.Replayed;
import fr.passerelle.security.Actor;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.PageNotice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Merges of persons: which there were, and the undoing of one once somebody has seen what it would
 * change. Persons are named by their ids alone; no value of theirs stands here.
 */
@Controller
class MergePagesController {
  private static final int A_PAGE = 50;

  private final Merges merges;
  private final Previews previews;
  private final Actor actor;

  MergePagesController(Merges merges, Previews previews, Actor actor) {
    this.merges = merges;
    this.previews = previews;
    this.actor = actor;
  }

  @GetMapping("/merges")
  String list(@RequestParam Optional<UUID> before, Model model) {
    List<Merge> page =
        found(
            before
                .map(merge -> merges.before(merge, A_PAGE))
                .orElseGet(() -> merges.newest(A_PAGE)));
    model.addAttribute("merges", page);
    model.addAttribute("last", page.size() == A_PAGE ? page.get(A_PAGE - 1).id() : null);
    return "intake/pages/merges";
  }

  @GetMapping("/merges/{merge}")
  String one(@PathVariable UUID merge, Model model) {
    return show(merge, model);
  }

  /** What it would change to undo it; nothing is written. */
  @PostMapping("/merges/{merge}/preview")
  String preview(@PathVariable UUID merge, Model model) {
    Replayed foreseen = previews.undoing(merge);
    if (foreseen instanceof Replayed.Done done) {
      model.addAttribute("done", done);
    } else if (foreseen instanceof Replayed.Not not) {
      model.addAttribute("why", not.why().sentence());
    }
    return show(merge, model);
  }

  @PostMapping("/merges/{merge}/undo")
  String undo(@PathVariable UUID merge, @RequestParam(defaultValue = "") String by, Model model) {
    Decided decided = merges.undo(merge, actor.named(by));
    if (decided instanceof Decided.Done done) {
      Sentence sentence = Sentence.of(MergePagesController.class, "merge.undone.now");
      model.addAttribute("notice", PageNotice.done(sentence));
      model.addAttribute("left", done.left());
    } else if (decided instanceof Decided.Not not) {
      model.addAttribute("why", not.sentence());
    }
    return show(merge, model);
  }

  private String show(UUID merge, Model model) {
    model.addAttribute("merge", found(merges.only(merge)).get(0));
    return "intake/pages/merge";
  }

  private static List<Merge> found(Merges.Listed listed) {
    if (listed instanceof Merges.Listed.None none) {
      throw none.refusal();
    }
    return ((Merges.Listed.Found) listed).merges();
  }
}
