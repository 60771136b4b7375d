package fr.passerelle.intake.pages;

import fr.passerelle.intake.Replayed;
import fr.passerelle.intake.Replays;
import fr.passerelle.journal.JournalAccess;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Replaying one record, once somebody has seen what would change; values are not shown here. */
@Controller
class ReplayPageController {
  private final Replays replays;
  private final JournalAccess access;

  ReplayPageController(Replays replays, JournalAccess access) {
    this.replays = replays;
    this.access = access;
  }

  @PostMapping("/records/{record}/preview")
  String preview(@PathVariable UUID record, Model model) {
    access.check(record.toString());
    return show(replays.preview(record), model);
  }

  @PostMapping("/records/{record}/replay")
  String replay(@PathVariable UUID record, Model model) {
    access.check(record.toString());
    Replayed replayed = replays.replay(record);
    return replayed instanceof Replayed.Done
        ? "redirect:/records/" + record
        : show(replayed, model);
  }

  private static String show(Replayed replayed, Model model) {
    model.addAttribute("id", replayed.record());
    if (replayed instanceof Replayed.Done done) {
      model.addAttribute("done", done);
    } else if (replayed instanceof Replayed.Not not) {
      model.addAttribute("why", not.why().sentence());
    }
    return "intake/pages/replay";
  }
}
