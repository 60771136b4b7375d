package fr.passerelle.intake.pages;

import fr.passerelle.intake.Decided;
import fr.passerelle.intake.Refiling;
import fr.passerelle.journal.JournalAccess;
import fr.passerelle.security.Actor;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files a record for another person than the one it was filed for. */
@Controller
class RefilingPageController {
  private final Refiling refiling;
  private final Actor actor;
  private final JournalAccess access;

  RefilingPageController(Refiling refiling, Actor actor, JournalAccess access) {
    this.refiling = refiling;
    this.actor = actor;
    this.access = access;
  }

  /** For that person, or for somebody new where none is named; what stays behind is named. */
  @PostMapping("/identities/{record}/refiling")
  String refile(
      @PathVariable UUID record,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String by,
      Model model) {
    access.check(record.toString());
    String who = actor.named(by);
    Decided decided =
        person.isBlank()
            ? refiling.toNewPerson(record, who)
            : refiling.toPerson(record, person, who);
    if (decided instanceof Decided.Done done && done.left().isEmpty()) {
      return "redirect:/records/" + record;
    }
    model.addAttribute("id", record);
    if (decided instanceof Decided.Done done) {
      model.addAttribute("left", done.left());
    } else if (decided instanceof Decided.Not not) {
      model.addAttribute("why", not.sentence());
    }
    return "intake/pages/refiled";
  }
}
