package fr.passerelle.fhirserver.pointing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the two hooks together, and what only asks. */
@Configuration(proxyBeanMethods = false)
class PointingConfiguration {

  @Bean
  PointingByIdentifier pointingByIdentifier(FhirContext fhir, DaoRegistry daos) {
    Bearers bearers = new Bearers(daos);
    return new PointingByIdentifier(new Pointers(fhir), bearers, new Newcomers(daos, bearers));
  }

  @Bean
  Targets targets(DaoRegistry daos) {
    return new Targets(new Bearers(daos));
  }

  @Bean
  PointingWithinBundle pointingWithinBundle(FhirContext fhir) {
    return new PointingWithinBundle(new Pointers(fhir));
  }
}
