package fr.passerelle.fhirserver.joins;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import fr.passerelle.fhirserver.pointing.Targets;
import fr.passerelle.profiles.ProfileCatalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Puts the rules where writes pass, unless {@code passerelle.validation.on-write} is off. */
@Configuration(proxyBeanMethods = false)
class JoinsConfiguration {
  @Bean
  Joins joins(
      ObjectProvider<JoinRule> rules,
      FhirContext fhir,
      DaoRegistry daos,
      MatchUrlService searches,
      Targets targets,
      ProfileCatalog catalog) {
    return new Joins(
        rules.orderedStream().toList(), new Neighbourhood(fhir, daos, searches, targets), catalog);
  }

  @Bean
  @Conditional(UnlessWritesAreOff.class)
  JoinedWrites joinedWrites(Joins joins) {
    return new JoinedWrites(joins);
  }

  @Bean
  Advice advice() {
    return new Advice();
  }

  @Bean
  Entries entriesOfRequests() {
    return new Entries();
  }
}
