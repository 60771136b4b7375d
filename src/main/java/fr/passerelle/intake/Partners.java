package fr.passerelle.intake;

import fr.passerelle.translation.Partner;
import java.util.Optional;
import java.util.Set;

/** The contracts in force now: a record taken up again is read by the one of today. */
public interface Partners {

  /** The contract of that route folder; empty when the folder is gone or never ran. */
  Optional<Partner> find(String id);

  /** The partners that have a contract now. */
  Set<String> ids();
}
