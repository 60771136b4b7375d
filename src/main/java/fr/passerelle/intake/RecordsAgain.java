package fr.passerelle.intake;

import fr.passerelle.journal.Decision;
import fr.passerelle.journal.Journal;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.journal.RecordClaims.Claimed;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes records out of the journal to send them down the road again, by the contract and the
 * translation of today.
 */
final class RecordsAgain {
  private final Journal journal;
  private final RecordClaims claims;
  private final Formats formats;
  private final Partners partners;
  private final Clock clock;

  RecordsAgain(
      Journal journal, RecordClaims claims, Formats formats, Partners partners, Clock clock) {
    this.journal = journal;
    this.claims = claims;
    this.formats = formats;
    this.partners = partners;
    this.clock = clock;
  }

  /** The record as it would arrive now. */
  Arrival read(UUID id) {
    return arrival(claims.read(id).orElseThrow(() -> NotDone.unknown("record-unknown")));
  }

  /** The person the record is filed for. */
  Optional<String> personOf(UUID id) {
    return claims.read(id).flatMap(Claimed::patientId);
  }

  Fate fateOf(UUID id) {
    return claims.read(id).orElseThrow(() -> NotDone.unknown("record-unknown")).fate();
  }

  /** What the journal has of it, nobody else at it until the transaction ends. */
  Claimed claim(UUID id, Set<Fate> wanted) {
    if (claims.read(id).isEmpty()) {
      throw NotDone.unknown("record-unknown");
    }
    Claimed claimed = claims.claim(id).orElseThrow(() -> NotDone.conflict("record-taken"));
    if (!wanted.contains(claimed.fate())) {
      throw NotDone.conflict("record-settled", claimed.fate());
    }
    return claimed;
  }

  Arrival arrival(Claimed claimed) {
    byte[] raw = claimed.raw().orElseThrow(() -> NotDone.conflict("raw-gone"));
    String partnerId = claimed.entry().partner();
    Partner partner =
        partners.find(partnerId).orElseThrow(() -> NotDone.conflict("contract-gone", partnerId));
    InboundMessage message = new InboundMessage(partner, raw, claimed.rank());
    return Arrival.again(
        claimed, message, formats.translator(claimed.entry().format(), raw), clock.instant());
  }

  /** What it says of a person, which is what a decision is about. */
  static Translated aboutSomebody(Arrival arrival) {
    return Optional.of(arrival.translation())
        .filter(Translated.class::isInstance)
        .map(Translated.class::cast)
        .filter(said -> said.subject().isPresent())
        .orElseThrow(() -> NotDone.conflict("about-nobody"));
  }

  /**
   * Writes what became of it now. A resend of the same bytes gets what the sender was told first.
   */
  void settle(Claimed claimed, Filing filing) {
    Decision decision =
        new Decision(
            filing.outcome(),
            filing.patientId(),
            filing.resources(),
            claimed.answer(),
            clock.instant());
    if (!journal.decideAgain(claimed.id(), claimed.fate(), decision)) {
      throw NotDone.conflict("record-taken");
    }
  }
}
