package fr.passerelle.routes.pages;

import fr.passerelle.journal.Account;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A partner as the pages show it: its folder, its figures, or both.
 *
 * @param status empty when there is no folder any more
 * @param account empty when nothing was received yet
 */
public record WatchedRoute(String id, Optional<RouteStatus> status, Optional<Account> account) {

  /** Every partner that has a folder or a record, by name. */
  static List<WatchedRoute> all(List<RouteStatus> statuses, List<Account> accounts) {
    Map<String, RouteStatus> folders = by(statuses, RouteStatus::id);
    Map<String, Account> figures = by(accounts, Account::partner);
    Set<String> ids = new TreeSet<>(folders.keySet());
    ids.addAll(figures.keySet());
    return ids.stream()
        .map(
            id ->
                new WatchedRoute(
                    id, Optional.ofNullable(folders.get(id)), Optional.ofNullable(figures.get(id))))
        .toList();
  }

  private static <T> Map<String, T> by(List<T> all, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(name, Function.identity()));
  }

  /** {@code RUNS}, {@code STOPPED}, {@code NOT_TAKEN}, or {@code GONE} without a folder. */
  public String state() {
    return status.map(found -> found.state().name()).orElse("GONE");
  }

  /** Whether an earlier state of the folder runs because the present one cannot. */
  public boolean isBehind() {
    return status.filter(found -> found.running() && !found.reasons().isEmpty()).isPresent();
  }

  public long received() {
    return account.map(Account::received).orElse(0L);
  }

  public long late() {
    return account.map(Account::late).orElse(0L);
  }

  public long inProgress() {
    return account.map(Account::inProgress).orElse(0L);
  }

  public Optional<Instant> lastAt() {
    return account.flatMap(Account::lastAt);
  }

  public long with(Fate fate) {
    return account.map(found -> found.byFate().getOrDefault(fate, 0L)).orElse(0L);
  }
}
