package fr.passerelle.identification;

import fr.passerelle.fhirserver.ResourceStore;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The identification of this room on a test's database and store. */
public final class TestIdentification {
  private final IdentifierIndex index;
  private final Decisions decisions;
  private final Candidates candidates;
  private final PatientIdentification identification;

  public TestIdentification(JdbcClient jdbc, ResourceStore store) {
    this.index = new IdentifierIndex(jdbc);
    this.decisions = new Decisions(jdbc, Clock.systemUTC());
    this.candidates = new Candidates(index, decisions, store);
    this.identification = new PatientIdentification(index, decisions, store);
  }

  public Decisions decisions() {
    return decisions;
  }

  public Candidates candidates() {
    return candidates;
  }

  public IdentifierIndex index() {
    return index;
  }

  public PatientIdentification identification() {
    return identification;
  }
}
