package fr.passerelle.security;

import org.springframework.stereotype.Component;

/**
 * Open mode: nobody signs in, so everybody on this machine may do everything. {@link ListeningRule}
 * keeps the server on loopback for as long as this is the decision in force.
 */
@Component
final class OpenAccess implements AccessDecision {
  @Override
  public Verdict decide(AccessRequest request) {
    return Verdict.YES;
  }
}
