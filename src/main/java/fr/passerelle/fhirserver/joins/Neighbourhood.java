package fr.passerelle.fhirserver.joins;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import fr.passerelle.fhirserver.pointing.Targets;
import fr.passerelle.fhirserver.store.ServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Reads the store on behalf of rules. Takes part in a running transaction. */
final class Neighbourhood {
  private static final int MOST = 200;

  private final FhirContext fhir;
  private final DaoRegistry daos;
  private final MatchUrlService searches;
  private final Targets targets;

  Neighbourhood(FhirContext fhir, DaoRegistry daos, MatchUrlService searches, Targets targets) {
    this.fhir = fhir;
    this.daos = daos;
    this.searches = searches;
    this.targets = targets;
  }

  /**
   * @param around resources sent together with it and not stored
   * @param serverBase address of this server as its client knows it
   */
  Neighbours of(Resource resource, List<Resource> around, String serverBase) {
    return new StoredNeighbours(this, resource, around, serverBase);
  }

  Optional<Resource> read(IdType id) {
    if (!daos.isResourceTypeSupported(id.getResourceType())) {
      return Optional.empty();
    }
    try {
      IdType current = id.toUnqualifiedVersionless();
      return Optional.of(
          (Resource)
              daos.getResourceDao(id.getResourceType()).read(current, ServerRequest.retried()));
    } catch (ResourceNotFoundException | ResourceGoneException | InvalidRequestException e) {
      return Optional.empty();
    }
  }

  Optional<Resource> pointedAt(Reference reference, Set<String> types) {
    return targets.of(reference, types).map(IdType::new).flatMap(this::read);
  }

  <T extends Resource> List<T> search(Class<T> type, String parameter, String... values) {
    if (!daos.isResourceTypeSupported(type.getSimpleName())) {
      return List.of();
    }
    String any = Arrays.stream(values).map(Neighbourhood::escaped).collect(Collectors.joining(","));
    String url = type.getSimpleName() + "?" + parameter + "=" + encoded(any);
    IFhirResourceDao<T> dao = daos.getResourceDao(type);
    SearchParameterMap search = searches.translateMatchUrl(url, fhir.getResourceDefinition(type));
    search.setLoadSynchronousUpTo(MOST);
    return dao.search(search, ServerRequest.retried()).getAllResources().stream()
        .map(type::cast)
        .toList();
  }

  /** The bar of a token or of a canonical URL with its version is meant as one. */
  private static String escaped(String value) {
    return ParameterUtil.escape(value).replace("\\|", "|");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
