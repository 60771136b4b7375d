package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.validation.JpaValidationSupportChain;
import fr.passerelle.fhirserver.joins.Joins;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfilePackages;
import fr.passerelle.profiles.ProfileValidator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Validation and terminology of our packages; writes are validated unless {@code
 * passerelle.validation.on-write} is off.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {
  private static final String ON_WRITE = "passerelle.validation.on-write";

  @Bean
  ValidateOperation validateOperation(
      ProfileValidator validator, DaoRegistry daos, FhirContext fhir, Joins joins) {
    return new ValidateOperation(validator, daos, new JoinedText(fhir, joins));
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

  @Bean
  TranslateSentence translateSentence() {
    return new TranslateSentence();
  }

  /** $expand, $lookup, $translate and $validate-code know what the profile packages bring. */
  @Bean
  SmartInitializingSingleton packagedTerminology(
      JpaValidationSupportChain chain, ProfilePackages packages) {
    return () -> chain.addValidationSupport(packages.definitions());
  }
}
