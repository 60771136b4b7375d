package fr.passerelle.profiles;

import java.util.List;

/**
 * A validator that notes which elements of which profiles it meets, to tell in the end what all the
 * resources together never exercised. What it holds grows with the profiles, never with the
 * resources. Thread-safe.
 */
public interface Coverage extends ProfileValidator {

  /** Each profile that was used so far, by its URL; those of FHIR itself are left out. */
  List<ProfileCoverage> profiles();
}
