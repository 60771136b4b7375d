package fr.passerelle.intake.pages;

import fr.passerelle.intake.Previews;
import fr.passerelle.intake.Replayed;
import fr.passerelle.journal.JournalAccess;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What it would change to confirm one person for a held record; values are not shown here. */
@Controller
class ConfirmingController {
  private final Previews previews;
  private final JournalAccess access;

  ConfirmingController(Previews previews, JournalAccess access) {
    this.previews = previews;
    this.access = access;
  }

  @PostMapping("/identities/{record}/preview")
  String preview(@PathVariable UUID record, @RequestParam String person, Model model) {
    access.check(record.toString());
    Replayed foreseen = previews.confirming(record, person);
    model.addAttribute("id", record);
    model.addAttribute("person", person);
    if (foreseen instanceof Replayed.Done done) {
      model.addAttribute("done", done);
    } else if (foreseen instanceof Replayed.Not not) {
      model.addAttribute("why", not.why().sentence());
    }
    return "intake/pages/confirming";
  }
}
