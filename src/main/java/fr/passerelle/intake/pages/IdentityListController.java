package fr.passerelle.intake.pages;

import fr.passerelle.journal.JournalAccess;
import fr.passerelle.journal.JournalQueries;
import fr.passerelle.journal.RecordFilter;
import fr.passerelle.journal.RecordPage;
import fr.passerelle.journal.RecordQuery;
import fr.passerelle.translation.Fate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The records that wait for a person to say whose they are. */
@Controller
class IdentityListController {
  private static final int LINES = 30;
  private static final RecordFilter HELD =
      new RecordQuery("", List.of(Fate.HELD.name()), "", "", "", "", "", "", "", "", "", "")
          .filter();

  private final JournalQueries journal;
  private final JournalAccess access;

  IdentityListController(JournalQueries journal, JournalAccess access) {
    this.journal = journal;
    this.access = access;
  }

  @GetMapping("/identities")
  String list(@RequestParam Optional<String> after, Model model) {
    access.check("");
    model.addAttribute(
        "page",
        journal
            .page(HELD, after.filter(text -> !text.isBlank()), LINES)
            .orElse(new RecordPage(List.of(), Optional.empty())));
    return "intake/pages/identities";
  }
}
