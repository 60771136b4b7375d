package fr.passerelle.coordination.acts;

import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.profiles.ProfileCatalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the acts of the roles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActsProperties.class)
class ActsConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ActsConfiguration.class);

  @Bean
  ActsOfRoles actsOfRoles(ActsProperties properties) {
    ActsOfRoles acts = ActsFolder.read(properties.actsDir());
    String folder = properties.actsDir().toString();
    LOG.info("{} acts of roles; those of a practice are read from {}", acts.acts().size(), folder);
    Wording wording = Wording.of(null, ActsOfRoles.class);
    for (ActsProblem problem : acts.problems()) {
      String sentence = wording.say(problem.key(), problem.file(), String.valueOf(problem.line()));
      LOG.warn("{}", sentence);
    }
    return acts;
  }

  @Bean
  ActsOfRoleOperation actsOfRoleOperation(ActsOfRoles acts, ProfileCatalog catalog) {
    return new ActsOfRoleOperation(acts, catalog.canonicalBase() + "/CodeSystem/");
  }

  @Bean
  ActWithinRole actWithinRole(ActsOfRoles acts, ProfileCatalog catalog) {
    return new ActWithinRole(acts, catalog.canonicalBase() + "/CodeSystem/psl-cs-acte");
  }
}
