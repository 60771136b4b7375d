package fr.passerelle.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.identification.Candidate;
import fr.passerelle.identification.ComparedTrait;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The candidates of a record as the API shows them, sentences in the reader's language.
 *
 * @param shown whether what the traits are is said, and not only whether they agree
 */
record CandidatesView(
    UUID record, boolean shown, List<CandidateView> candidates, List<DecisionView> decisions) {

  /** One candidate, strict traits first. */
  record CandidateView(
      String patient,
      String identityStatus,
      Candidate.Ground ground,
      String sentence,
      List<TraitView> traits) {}

  /** One trait of both sides; what they say stands in it only where it is shown. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record TraitView(
      Trait trait,
      String name,
      Optional<String> said,
      Optional<String> known,
      ComparedTrait.Agreement agreement,
      String sentence) {

    static TraitView of(ComparedTrait trait, boolean shown, Locale locale) {
      return new TraitView(
          trait.trait(),
          trait.trait().sentence().in(locale),
          trait.said().filter(value -> shown),
          trait.known().filter(value -> shown),
          trait.agreement(),
          trait.why().in(locale));
    }
  }

  /** A decision with who and when, and who took it back and when. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record DecisionView(
      UUID id,
      Decision.Kind decision,
      String patient,
      String by,
      Instant at,
      Optional<String> undoneBy,
      Optional<Instant> undoneAt) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.id(),
          decision.kind(),
          "Patient/" + decision.patientId(),
          decision.by(),
          decision.at(),
          decision.undone().map(Decision.Undone::by),
          decision.undone().map(Decision.Undone::at));
    }
  }

  static CandidatesView of(HeldRecords.Proposal.Found found, boolean shown, Locale locale) {
    return new CandidatesView(
        found.record(),
        shown,
        found.candidates().stream().map(candidate -> of(candidate, shown, locale)).toList(),
        found.decisions().stream().map(DecisionView::of).toList());
  }

  private static CandidateView of(Candidate candidate, boolean shown, Locale locale) {
    return new CandidateView(
        "Patient/" + candidate.patientId(),
        candidate.identityStatus(),
        candidate.ground(),
        candidate.ground().sentence().in(locale),
        candidate.traits().stream().map(trait -> TraitView.of(trait, shown, locale)).toList());
  }
}
