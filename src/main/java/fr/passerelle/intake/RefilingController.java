package fr.passerelle.intake;

import fr.passerelle.security.Actor;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Filing for another person as JSON. */
@RestController
class RefilingController {
  private final Refiling refiling;
  private final Actor actor;

  RefilingController(Refiling refiling, Actor actor) {
    this.refiling = refiling;
    this.actor = actor;
  }

  /**
   * Whose the record is.
   *
   * @param person {@code Patient/id}; none for somebody new
   * @param by who decides, where nobody signs in
   */
  record RefilingRequest(String person, String by) {}

  /** Withdraws the record from its person and files it for another, in one transaction. */
  @PostMapping("/api/records/{id}/refile")
  DecidedView refile(
      @PathVariable("id") UUID record, @RequestBody RefilingRequest request, Locale locale) {
    String by = actor.named(request.by());
    return DecidedView.of(refiled(record, request.person(), by), locale);
  }

  private Decided refiled(UUID record, String person, String by) {
    if (person == null || person.isBlank()) {
      return refiling.toNewPerson(record, by);
    }
    return PersonReference.id(person)
        .map(id -> refiling.toPerson(record, id, by))
        .orElseGet(() -> NotDone.unknown("person-unknown").answer());
  }
}
