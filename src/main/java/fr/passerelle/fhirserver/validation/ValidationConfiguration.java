package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.validation.JpaValidationSupportChain;
import fr.passerelle.fhirserver.joins.Joins;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfilePackages;
import fr.passerelle.profiles.ProfileValidator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Validation and terminology of our packages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {
  @Bean
  ValidateOperation validateOperation(
      ProfileValidator validator,
      BoundedValidation limits,
      DaoRegistry daos,
      FhirContext fhir,
      Joins joins) {
    return new ValidateOperation(validator, limits, daos, new JoinedText(fhir, joins));
  }

  @Bean
  BoundedValidation boundedValidation(ValidationProperties settings) {
    return new BoundedValidation(settings);
  }

  @Bean
  WritePolicy writePolicy(
      ValidationProperties settings,
      ProfileValidator validator,
      ProfileCatalog catalog,
      FhirContext fhir) {
    settings.byType().keySet().forEach(type -> checkIsType(type, fhir));
    return new WritePolicy(settings, validator, catalog);
  }

  private static void checkIsType(String type, FhirContext fhir) {
    if (fhir.getResourceTypes().stream().noneMatch(type::equalsIgnoreCase)) {
      throw new IllegalArgumentException(
          "passerelle.validation.by-type names no type of FHIR R4: " + type);
    }
  }

  @Bean
  ValidatedWrites validatedWrites(WritePolicy policy) {
    return new ValidatedWrites(policy);
  }

  @Bean
  ValidatedContent validatedContent(WritePolicy policy, ProfileCatalog catalog, DaoRegistry daos) {
    return new ValidatedContent(policy, new NonConforming(catalog), daos);
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
