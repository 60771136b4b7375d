package fr.passerelle.journal;

import fr.passerelle.security.Actor;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Settling a refused record as JSON. */
@RestController
class SettlementController {
  private final Settlements settlements;
  private final JournalAccess access;
  private final Actor actor;

  SettlementController(Settlements settlements, JournalAccess access, Actor actor) {
    this.settlements = settlements;
    this.access = access;
    this.actor = actor;
  }

  /**
   * Why nothing is left to do.
   *
   * @param by who says so, where nobody signs in
   */
  record SettlementRequest(String reason, String by) {}

  /** Nothing is left to do about the record: the time of its bytes begins. */
  @PostMapping("/api/records/{id}/settle")
  RecordEvent settle(@PathVariable("id") UUID record, @RequestBody SettlementRequest request) {
    access.checkChange(record.toString());
    Settlements.Settled settled =
        settlements.settle(record, actor.named(request.by()), request.reason());
    if (settled instanceof Settlements.Settled.Done done) {
      return done.event();
    }
    throw settled instanceof Settlements.Settled.Not not
        ? ApiRefusal.of(HttpStatus.CONFLICT, not.why())
        : ApiRefusal.of(
            HttpStatus.NOT_FOUND, Sentence.of(SettlementController.class, "record-unknown"));
  }
}
