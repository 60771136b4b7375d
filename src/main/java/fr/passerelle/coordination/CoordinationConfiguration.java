package fr.passerelle.coordination;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.profiles.ProfileCatalog;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the invented care situation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class CoordinationConfiguration {

  @Bean
  @ConditionalOnProperty(name = "passerelle.demo-data", havingValue = "true", matchIfMissing = true)
  DemoSituation demoSituation(ResourceStore store, ProfileCatalog catalog) {
    return new DemoSituation(store, catalog);
  }
}
