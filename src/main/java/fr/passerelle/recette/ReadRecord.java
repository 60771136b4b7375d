package fr.passerelle.recette;

import fr.passerelle.fidelity.Fidelity;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.Optional;

/**
 * A record and what is to be said of it.
 *
 * @param said what it says, or why not
 * @param counted empty when it is refused, or its format cannot be counted
 */
record ReadRecord(
    Fate fate, Translation said, List<Finding> findings, Optional<Fidelity> counted) {}
