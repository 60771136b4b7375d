package fr.passerelle.fhirserver.pointing;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import fr.passerelle.fhirserver.pointing.Pointer.Number;
import fr.passerelle.fhirserver.store.ServerRequest;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;

/** Who bears a number. */
final class Bearers {
  private final DaoRegistry daos;

  Bearers(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Whether the server keeps resources of that type at all. */
  boolean isKept(String type) {
    return daos.isResourceTypeSupported(type);
  }

  /** References to the resources of that type that bear the number, at most two. */
  List<String> find(String type, Number number) {
    TokenOrListParam writings = new TokenOrListParam();
    NationalNumber.of(number)
        .map(kind -> kind.writings(number))
        .orElse(List.of(number))
        .forEach(one -> writings.addOr(new TokenParam(one.system(), one.value())));
    SearchParameterMap search =
        new SearchParameterMap().add("identifier", writings).setLoadSynchronousUpTo(2);
    return daos
        .getResourceDao(type)
        .search(search, ServerRequest.retried())
        .getAllResources()
        .stream()
        .map(Bearers::reference)
        .toList();
  }

  /** Whether a resource of that id exists. */
  boolean exists(IdType id) {
    try {
      daos.getResourceDao(id.getResourceType()).read(id, ServerRequest.retried());
      return true;
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return false;
    }
  }

  private static String reference(IBaseResource resource) {
    return resource.getIdElement().toUnqualifiedVersionless().getValue();
  }
}
