package fr.passerelle.fhirserver.store;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.model.api.StorageResponseCodeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import fr.passerelle.fhirserver.ResourceStore.Saved;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;

/** Several resources as one FHIR transaction inside a database transaction that is running. */
@Component
final class NestedTransaction {
  private final IFhirSystemDao<Bundle, Meta> system;
  private final EntityManagerFactory entities;

  NestedTransaction(IFhirSystemDao<Bundle, Meta> system, EntityManagerFactory entities) {
    this.system = system;
    this.entities = entities;
  }

  List<Saved> save(List<? extends Resource> resources, SystemRequestDetails request) {
    // While it works on a bundle HAPI flushes nothing by itself, and would not find what was saved
    // just before.
    EntityManagerFactoryUtils.getTransactionalEntityManager(entities).flush();
    // A bundle of its own at each try: HAPI does not undo what it did to the one it was given.
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    resources.forEach(resource -> put(bundle, resource.copy()));
    Bundle answer = system.transactionNested(request, bundle);
    List<Saved> saved = new ArrayList<>();
    answer.getEntry().forEach(entry -> saved.add(saved(entry.getResponse())));
    return saved;
  }

  private static void put(Bundle bundle, Resource resource) {
    String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    bundle
        .addEntry()
        .setFullUrl(url)
        .setResource(resource)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.PUT)
        .setUrl(url);
  }

  private static Saved saved(Bundle.BundleEntryResponseComponent response) {
    boolean unchanged =
        response.getOutcome() instanceof OperationOutcome outcome
            && outcome.getIssue().stream()
                .flatMap(issue -> issue.getDetails().getCoding().stream())
                .anyMatch(NestedTransaction::saysNoChange);
    return new Saved(new IdType(response.getLocation()), !unchanged);
  }

  private static boolean saysNoChange(Coding coding) {
    return StorageResponseCodeEnum.SUCCESSFUL_UPDATE_NO_CHANGE.getCode().equals(coding.getCode());
  }
}
