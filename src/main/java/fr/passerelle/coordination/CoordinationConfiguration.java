package fr.passerelle.coordination;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.profiles.ProfileCatalog;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the rules of coordination and the invented care situation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class CoordinationConfiguration {

  private static final String CIRCLE_OF_THE_ANS =
      "https://interop.esante.gouv.fr/ig/fhir/cds/StructureDefinition/cds-ihe-careteam";

  @Bean
  OneActiveCircle oneActiveCircle(JdbcClient jdbc, ProfileCatalog catalog) {
    String ours = catalog.canonicalBase() + "/StructureDefinition/psl-cercle-de-soins";
    return new OneActiveCircle(new ActiveCircles(jdbc), Set.of(ours, CIRCLE_OF_THE_ANS));
  }

  @Bean
  @ConditionalOnProperty(name = "passerelle.demo-data", havingValue = "true", matchIfMissing = true)
  DemoSituation demoSituation(ResourceStore store, ProfileCatalog catalog) {
    return new DemoSituation(store, catalog);
  }
}
