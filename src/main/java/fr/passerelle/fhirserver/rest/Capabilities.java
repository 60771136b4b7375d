package fr.passerelle.fhirserver.rest;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.FhirTerser;
import fr.passerelle.profiles.ProfileCatalog;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;

/**
 * The statement of capabilities ({@code GET /fhir/metadata}): HAPI lists types, search parameters
 * and operations, this adds who we are and the profiles loaded.
 */
public final class Capabilities extends JpaCapabilityStatementProvider {
  private static final String SOFTWARE = "Passerelle";

  private final ProfileCatalog catalog;

  Capabilities(
      RestfulServer server,
      IFhirSystemDao<?, ?> system,
      JpaStorageSettings storage,
      ISearchParamRegistry searchParameters,
      ProfileCatalog catalog) {
    // Without validation support: HAPI would parse every definition of R4 to find profiles.
    super(server, system, storage, searchParameters, null);
    this.catalog = catalog;
    setIncludeResourceCounts(false);
    setPublisher(SOFTWARE);
    setImplementationDescription("FHIR R4 server for interprofessional care in France");
  }

  @Override
  protected void postProcess(FhirTerser terser, IBaseConformance statement) {
    super.postProcess(terser, statement);
    CapabilityStatement capabilities = (CapabilityStatement) statement;
    capabilities.getSoftware().setName(SOFTWARE).setVersion(version());
    capabilities.setName(SOFTWARE).setTitle(SOFTWARE);
    capabilities.getText().setDiv(null);
    capabilities.setText(null);
  }

  @Override
  protected void postProcessRestResource(FhirTerser terser, IBase resource, String type) {
    super.postProcessRestResource(terser, resource, type);
    catalog.profilesOn(type).forEach(url -> terser.addElement(resource, "supportedProfile", url));
  }

  private static String version() {
    String version = Capabilities.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
