package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;

/** Measures for Prometheus how many records of each partner wait for a person. */
final class WaitingGauges {
  private final Accounts accounts;
  private final MultiGauge held;
  private final MultiGauge late;

  WaitingGauges(Accounts accounts, MeterRegistry meters) {
    this.accounts = accounts;
    this.held =
        MultiGauge.builder("passerelle.held")
            .description("Records held, on all servers of the database")
            .register(meters);
    this.late =
        MultiGauge.builder("passerelle.late")
            .description("Records held for longer than passerelle.journal.late-after")
            .register(meters);
  }

  /**
   * Reads the accounts once; a scrape then costs no query.
   *
   * @return false: there is never more to do
   */
  boolean read() {
    List<Account> all = accounts.all();
    held.register(
        all.stream().map(one -> MultiGauge.Row.of(tags(one), one.byFate().get(Fate.HELD))).toList(),
        true);
    late.register(all.stream().map(one -> MultiGauge.Row.of(tags(one), one.late())).toList(), true);
    return false;
  }

  private static Tags tags(Account account) {
    return Tags.of("partner", account.partner());
  }
}
