package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore.Saved;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;

/**
 * Where the resources of a record come from: one Provenance a record, under the id the record has
 * in the journal, naming partner, message id and journal entry.
 */
final class RecordProvenance {
  private static final String PARTICIPANT_TYPE =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

  private final String systemBase;

  /**
   * @param systemBase base URI of the identifier systems that are ours
   */
  RecordProvenance(String systemBase) {
    this.systemBase = systemBase;
  }

  Provenance of(Arrival arrival, List<Saved> saved) {
    Provenance provenance = new Provenance();
    provenance.setId("Provenance/" + arrival.id());
    saved.forEach(one -> provenance.addTarget().setReference(one.id().toUnqualified().getValue()));
    provenance.setRecorded(Date.from(arrival.receivedAt()));
    Provenance.ProvenanceAgentComponent agent = provenance.addAgent();
    agent.getType().addCoding().setSystem(PARTICIPANT_TYPE).setCode("author");
    agent
        .getWho()
        .setDisplay(arrival.partner().id())
        .getIdentifier()
        .setSystem(systemBase + "/partner")
        .setValue(arrival.partner().id());
    arrival.decidedBy().ifPresent(by -> verifier(provenance, by));
    source(provenance)
        .getWhat()
        .setDisplay(arrival.translation().header().event())
        .getIdentifier()
        .setSystem(systemBase + "/" + arrival.partner().id() + "/message")
        .setValue(arrival.translation().header().messageId());
    source(provenance)
        .getWhat()
        .setDisplay("journal")
        .getIdentifier()
        .setSystem("urn:ietf:rfc:3986")
        .setValue("urn:uuid:" + arrival.id());
    return provenance;
  }

  /** Who said whose record it is. */
  private static void verifier(Provenance provenance, String by) {
    Provenance.ProvenanceAgentComponent agent = provenance.addAgent();
    agent.getType().addCoding().setSystem(PARTICIPANT_TYPE).setCode("verifier");
    agent.getWho().setDisplay(by);
  }

  private static ProvenanceEntityComponent source(Provenance provenance) {
    return provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE);
  }
}
