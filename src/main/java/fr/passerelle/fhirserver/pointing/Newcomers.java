package fr.passerelle.fhirserver.pointing;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import fr.passerelle.fhirserver.pointing.Pointer.Number;
import fr.passerelle.fhirserver.store.ServerRequest;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;

/**
 * Creates the least there is to say of a professional or an establishment: the number, and the name
 * the reference shows.
 */
final class Newcomers {
  private final DaoRegistry daos;
  private final Bearers bearers;

  Newcomers(DaoRegistry daos, Bearers bearers) {
    this.daos = daos;
    this.bearers = bearers;
  }

  /** A reference to the one created, or to the one that has the id of the number already. */
  String reference(
      NationalNumber kind, Number number, String display, TransactionDetails transaction) {
    IdType id = new IdType(kind.type(), kind.id(number));
    if (!bearers.exists(id)) {
      DomainResource minimal = minimal(kind, kind.canonical(number), display);
      minimal.setId(id);
      DaoMethodOutcome outcome = dao(minimal).update(minimal, ServerRequest.retried());
      // Else the write that points at it does not see it before the end of a transaction.
      transaction.addResolvedResourceId(id, outcome.getPersistentId());
    }
    return id.getValue();
  }

  @SuppressWarnings("unchecked")
  private IFhirResourceDao<DomainResource> dao(DomainResource resource) {
    return daos.getResourceDao((Class<DomainResource>) resource.getClass());
  }

  private static DomainResource minimal(NationalNumber kind, Number number, String display) {
    Identifier identifier = new Identifier().setSystem(number.system()).setValue(number.value());
    return switch (kind) {
      case RPPS -> practitioner(identifier, display);
      case FINESS -> new Organization().addIdentifier(identifier).setName(display);
    };
  }

  private static Practitioner practitioner(Identifier identifier, String display) {
    Practitioner practitioner = new Practitioner().addIdentifier(identifier);
    if (display != null) {
      practitioner.addName().setText(display);
    }
    return practitioner;
  }
}
