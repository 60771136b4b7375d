package fr.passerelle.intake.pages;

import fr.passerelle.intake.Decided;
import fr.passerelle.intake.FiledRecords;
import fr.passerelle.intake.HeldRecords;
import fr.passerelle.journal.JournalAccess;
import fr.passerelle.journal.JournalQueries;
import fr.passerelle.journal.RecordActs;
import fr.passerelle.journal.RecordEvent;
import fr.passerelle.security.Actor;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import fr.passerelle.web.PageNotice;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A held record beside the persons it may be about: which traits agree and which differ, and the
 * decision. What the traits are is masked until somebody asks to see it, which is kept.
 */
@Controller
class IdentityController {
  private final HeldRecords held;
  private final FiledRecords filed;
  private final JournalQueries journal;
  private final RecordActs acts;
  private final JournalAccess access;
  private final Actor actor;

  IdentityController(
      HeldRecords held,
      FiledRecords filed,
      JournalQueries journal,
      RecordActs acts,
      JournalAccess access,
      Actor actor) {
    this.held = held;
    this.filed = filed;
    this.journal = journal;
    this.acts = acts;
    this.access = access;
    this.actor = actor;
  }

  /** What can be decided. */
  enum Choice {
    CONFIRM,
    NEW,
    NOT_THIS_ONE
  }

  @GetMapping("/identities/{record}")
  String masked(@PathVariable UUID record, Model model) {
    return show(record, false, model);
  }

  @PostMapping("/identities/{record}/shown")
  String shown(@PathVariable UUID record, Model model) {
    return show(record, true, model);
  }

  /** A record that is filed is looked at as such; one that still waits is looked at again. */
  @PostMapping("/identities/{record}/decisions")
  String decide(
      @PathVariable UUID record,
      @RequestParam Choice decision,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String by,
      Model model) {
    Decided decided = decide(record, decision, person, actor.named(by));
    if (decided instanceof Decided.Not not) {
      model.addAttribute("notice", PageNotice.notDone(not.sentence()));
      return show(record, false, model);
    }
    return decision == Choice.NOT_THIS_ONE
        ? "redirect:/identities/" + record
        : "redirect:/records/" + record;
  }

  /** Takes a decision back: the record waits again. */
  @PostMapping("/identities/{record}/decisions/{decision}/undo")
  String undo(
      @PathVariable UUID record,
      @PathVariable UUID decision,
      @RequestParam(defaultValue = "") String by,
      Model model) {
    return waitsAgain(filed.undo(record, decision, actor.named(by)), record, model);
  }

  /** Takes back what was written for the wrong person: the record waits again. */
  @PostMapping("/identities/{record}/withdrawal")
  String withdraw(
      @PathVariable UUID record, @RequestParam(defaultValue = "") String by, Model model) {
    return waitsAgain(filed.withdraw(record, actor.named(by)), record, model);
  }

  private String waitsAgain(Decided decided, UUID record, Model model) {
    if (decided instanceof Decided.Not not) {
      model.addAttribute("notice", PageNotice.notDone(not.sentence()));
      return show(record, false, model);
    }
    return "redirect:/identities/" + record;
  }

  private Decided decide(UUID record, Choice decision, String person, String by) {
    return switch (decision) {
      case CONFIRM -> held.confirm(record, person, by);
      case NEW -> held.asNewPerson(record, by);
      case NOT_THIS_ONE -> held.notThisOne(record, person, by);
    };
  }

  private String show(UUID record, boolean shown, Model model) {
    access.check(record.toString());
    model.addAttribute(
        "record",
        journal
            .find(record)
            .orElseThrow(
                () ->
                    ApiRefusal.of(
                        HttpStatus.NOT_FOUND, Sentence.of(JournalAccess.class, "record-unknown"))));
    HeldRecords.Proposal proposal = held.candidates(record);
    if (proposal instanceof HeldRecords.Proposal.Found found) {
      model.addAttribute("found", found);
      if (shown) {
        acts.keep(record, RecordEvent.Kind.TRAITS_SHOWN);
      }
    } else if (proposal instanceof HeldRecords.Proposal.None none) {
      model.addAttribute("why", none.why().sentence());
    }
    model.addAttribute("shown", shown);
    return "intake/pages/identity";
  }
}
