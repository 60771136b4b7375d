package fr.passerelle.identification;

import fr.passerelle.fhirserver.ResourceStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The identification of this room on a test's database and store. */
public final class TestIdentification {
  private final IdentifierIndex index;
  private final PatientIdentification identification;

  public TestIdentification(JdbcClient jdbc, ResourceStore store) {
    this.index = new IdentifierIndex(jdbc);
    this.identification = new PatientIdentification(index, store);
  }

  public IdentifierIndex index() {
    return index;
  }

  public PatientIdentification identification() {
    return identification;
  }
}
