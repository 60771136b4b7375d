package fr.passerelle.journal;

import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.Fate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The journal as JSON: what became of every record, and the balance of each partner. */
@RestController
class JournalController {
  private static final int MOST = 500;

  private final JournalQueries journal;
  private final Underway underway;
  private final AccessDecision access;

  JournalController(JournalQueries journal, Underway underway, AccessDecision access) {
    this.journal = journal;
    this.underway = underway;
    this.access = access;
  }

  /** The newest records, of one partner and one fate if asked for. */
  @GetMapping("/api/records")
  List<RecordView> records(
      @RequestParam Optional<String> partner,
      @RequestParam Optional<Fate> fate,
      @RequestParam(defaultValue = "50") int limit,
      Locale locale) {
    check();
    int most = Math.max(1, Math.min(limit, MOST));
    return journal.newest(partner, fate, most).stream()
        .map(row -> RecordView.of(row, locale))
        .toList();
  }

  /** One record with its remarks, faults and the fields that were not mapped. */
  @GetMapping("/api/records/{id}")
  RecordView record(@PathVariable UUID id, Locale locale) {
    check();
    return journal
        .find(id)
        .map(row -> RecordView.of(row, locale))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The bytes as the partner sent them. */
  @GetMapping(value = "/api/records/{id}/raw", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  byte[] raw(@PathVariable UUID id) {
    check();
    return journal.raw(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** received = integrated + duplicate + superseded + ignored + held + refused + in progress. */
  @GetMapping("/api/accounts")
  List<Account> accounts() {
    check();
    return Account.balance(journal.counts(), underway.byPartner());
  }

  private void check() {
    AccessDecision.Verdict verdict =
        access.decide(
            new AccessRequest(AccessPath.JOURNAL, AccessRequest.Action.READ, "JournalRecord", ""));
    if (!verdict.allowed()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, verdict.reason());
    }
  }
}
