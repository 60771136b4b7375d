package fr.passerelle.intake;

import fr.passerelle.translation.Partner;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The contracts in force in a test. */
final class KnownPartners implements Partners {
  private final Map<String, Partner> contracts = new ConcurrentHashMap<>();

  Partner put(Partner contract) {
    contracts.put(contract.id(), contract);
    return contract;
  }

  void remove(String id) {
    contracts.remove(id);
  }

  @Override
  public Optional<Partner> find(String id) {
    return Optional.ofNullable(contracts.get(id));
  }

  @Override
  public Set<String> ids() {
    return contracts.keySet();
  }
}
