package fr.passerelle.intake;

import fr.passerelle.journal.RecordActs;
import fr.passerelle.journal.RecordEvent;
import fr.passerelle.security.Actor;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Held records as JSON: who they may be about, and what a person decides. */
@RestController
@RequestMapping("/api/records/{id}")
class HeldController {
  private final HeldRecords held;
  private final FiledRecords filed;
  private final Previews previews;
  private final RecordActs acts;
  private final Actor actor;

  HeldController(
      HeldRecords held, FiledRecords filed, Previews previews, RecordActs acts, Actor actor) {
    this.held = held;
    this.filed = filed;
    this.previews = previews;
    this.acts = acts;
    this.actor = actor;
  }

  /** What can be decided of a record. */
  enum Choice {
    CONFIRM,
    NEW,
    NOT_THIS_ONE
  }

  /**
   * A decision as it is sent.
   *
   * @param person {@code Patient/id}; not for {@code NEW}
   * @param by who decides, where nobody signs in
   */
  record DecisionRequest(Choice decision, String person, String by) {}

  /**
   * Candidates and which traits agree or differ, and what was decided so far; what the traits are
   * only when asked for, which is kept.
   */
  @GetMapping("/candidates")
  CandidatesView candidates(
      @PathVariable("id") UUID record,
      @RequestParam(defaultValue = "false") boolean shown,
      Locale locale) {
    HeldRecords.Proposal proposal = held.candidates(record);
    if (proposal instanceof HeldRecords.Proposal.None none) {
      throw DecidedView.refusal(none.why());
    }
    if (shown) {
      acts.keep(record, RecordEvent.Kind.TRAITS_SHOWN);
    }
    return CandidatesView.of((HeldRecords.Proposal.Found) proposal, shown, locale);
  }

  /** Decides whose the record is, or whose it is not. */
  @PostMapping("/decisions")
  DecidedView decide(
      @PathVariable("id") UUID record, @RequestBody DecisionRequest request, Locale locale) {
    return DecidedView.of(decide(record, request, actor.named(request.by())), locale);
  }

  /** What it would change to confirm that person, a merge for instance; values are not shown. */
  @PostMapping("/decisions/preview")
  ReplayView preview(@PathVariable("id") UUID record, @RequestParam String person, Locale locale) {
    String patient =
        PersonReference.id(person)
            .orElseThrow(
                () -> DecidedView.refusal(NotDone.refused("decision-incomplete").answer()));
    return ReplayView.orRefusal(previews.confirming(record, patient), locale);
  }

  /** Takes a decision back; what was filed because of it is held again. */
  @DeleteMapping("/decisions/{decision}")
  DecidedView undo(
      @PathVariable("id") UUID record,
      @PathVariable UUID decision,
      @RequestParam(defaultValue = "") String by,
      Locale locale) {
    return DecidedView.of(filed.undo(record, decision, actor.named(by)), locale);
  }

  /** Takes back what the record wrote for the wrong person; it is held again. */
  @PostMapping("/withdraw")
  DecidedView withdraw(
      @PathVariable("id") UUID record, @RequestParam(defaultValue = "") String by, Locale locale) {
    return DecidedView.of(filed.withdraw(record, actor.named(by)), locale);
  }

  private Decided decide(UUID record, DecisionRequest request, String by) {
    if (request.decision() == Choice.NEW) {
      return held.asNewPerson(record, by);
    }
    Optional<String> person = PersonReference.id(request.person());
    if (request.decision() == null || person.isEmpty()) {
      return NotDone.refused("decision-incomplete").answer();
    }
    return request.decision() == Choice.CONFIRM
        ? held.confirm(record, person.get(), by)
        : held.notThisOne(record, person.get(), by);
  }
}
