package fr.passerelle.journal.pages;

import fr.passerelle.journal.JournalAccess;
import fr.passerelle.journal.Settlements;
import fr.passerelle.security.Actor;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person says on a record's page that nothing is left to do about it. */
@Controller
class SettlementPageController {
  private final Settlements settlements;
  private final JournalAccess access;
  private final Actor actor;

  SettlementPageController(Settlements settlements, JournalAccess access, Actor actor) {
    this.settlements = settlements;
    this.access = access;
    this.actor = actor;
  }

  @PostMapping("/records/{record}/settlement")
  String settle(
      @PathVariable UUID record,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String by) {
    access.checkChange(record.toString());
    Settlements.Settled settled = settlements.settle(record, actor.named(by), reason);
    if (settled instanceof Settlements.Settled.Not not) {
      throw ApiRefusal.of(HttpStatus.CONFLICT, not.why());
    }
    if (settled instanceof Settlements.Settled.Unknown) {
      throw ApiRefusal.of(HttpStatus.NOT_FOUND, Sentence.of(JournalAccess.class, "record-unknown"));
    }
    return "redirect:/records/" + record;
  }
}
