package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfileValidator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Validation of writes, unless {@code passerelle.validation.on-write} is off. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {
  private static final String ON_WRITE = "passerelle.validation.on-write";

  @Bean
  ValidateOperation validateOperation(ProfileValidator validator, DaoRegistry daos) {
    return new ValidateOperation(validator, daos);
  }

  @Bean
  @ConditionalOnProperty(name = ON_WRITE, havingValue = "declared", matchIfMissing = true)
  ValidatedWrites validatedWrites(ProfileValidator validator, ProfileCatalog catalog) {
    return new ValidatedWrites(validator, new Claim(catalog));
  }

  @Bean
  @ConditionalOnProperty(name = ON_WRITE, havingValue = "declared", matchIfMissing = true)
  ValidatedPatches validatedPatches(ProfileValidator validator, ProfileCatalog catalog) {
    return new ValidatedPatches(validator, new Claim(catalog));
  }
}
