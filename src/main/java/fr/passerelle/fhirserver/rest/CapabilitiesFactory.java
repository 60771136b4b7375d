package fr.passerelle.fhirserver.rest;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import fr.passerelle.profiles.ProfileCatalog;
import org.springframework.stereotype.Component;

/** Makes the statement of capabilities of a server that is being put together. */
@Component
final class CapabilitiesFactory {
  private final IFhirSystemDao<?, ?> system;
  private final JpaStorageSettings storage;
  private final ISearchParamRegistry searchParameters;
  private final ProfileCatalog catalog;

  CapabilitiesFactory(
      IFhirSystemDao<?, ?> system,
      JpaStorageSettings storage,
      ISearchParamRegistry searchParameters,
      ProfileCatalog catalog) {
    this.system = system;
    this.storage = storage;
    this.searchParameters = searchParameters;
    this.catalog = catalog;
  }

  Capabilities of(RestfulServer server) {
    return new Capabilities(server, system, storage, searchParameters, catalog);
  }
}
