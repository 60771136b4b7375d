package fr.passerelle.journal;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The balance of each partner as JSON. */
@RestController
class AccountsController {
  private final JournalQueries journal;
  private final Underway underway;
  private final JournalAccess access;

  AccountsController(JournalQueries journal, Underway underway, JournalAccess access) {
    this.journal = journal;
    this.underway = underway;
    this.access = access;
  }

  /** received = integrated + duplicate + superseded + ignored + held + refused + in progress. */
  @GetMapping("/api/accounts")
  List<Account> accounts() {
    access.check("");
    return Account.balance(journal.counts(), underway.byPartner());
  }
}
