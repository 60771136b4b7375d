package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** How HAPI stores and finds resources. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  @Bean
  JpaStorageSettings storageSettings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);
    // A resource just created is found by the next search.
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setAllowExternalReferences(true);
    settings.setAllowContainsSearches(true);
    settings.setNonResourceDbHistoryEnabled(false);
    // No bulk import or export: their jobs would wake every few seconds.
    settings.setEnableTaskBulkImportJobExecution(false);
    settings.setEnableTaskBulkExportJobExecution(false);
    return settings;
  }

  @Bean
  static UnservedTypes unservedTypes(Environment environment) {
    return new UnservedTypes(environment);
  }

  @Bean
  static OneFhirContext oneFhirContext() {
    return new OneFhirContext();
  }

  @Bean
  static LazyRepositories lazyRepositories() {
    return new LazyRepositories();
  }

  @Bean
  static PlannedPageLoads plannedPageLoads(ObjectProvider<EntityManagerFactory> entities) {
    return new PlannedPageLoads(entities);
  }

  @Bean
  @Primary
  IIdHelperService<JpaPid> plannedIdLookups() {
    return new PlannedIdLookups();
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }
}
