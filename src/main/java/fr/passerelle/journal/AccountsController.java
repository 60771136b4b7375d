package fr.passerelle.journal;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The balance of each partner as JSON. */
@RestController
class AccountsController {
  private final Accounts accounts;
  private final JournalAccess access;

  AccountsController(Accounts accounts, JournalAccess access) {
    this.accounts = accounts;
    this.access = access;
  }

  /** received = integrated + duplicate + superseded + ignored + held + refused + in progress. */
  @GetMapping("/api/accounts")
  List<Account> accounts() {
    access.check("");
    return accounts.all();
  }
}
