package fr.passerelle.profiles;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Wires the profiles and their validator. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProfilesProperties.class)
class ProfilesConfiguration {

  @Bean
  Profiles profiles(ProfilesProperties properties) {
    return Profiles.in(properties.profilesDir());
  }

  @Bean
  ProfilePackages profilePackages(Profiles profiles) {
    return profiles.packages();
  }

  // One object may be the packages and the catalog: who asks for the catalog means this bean.
  @Bean
  @Primary
  ProfileCatalog profileCatalog(Profiles profiles) {
    return profiles.catalog();
  }

  @Bean
  ProfileValidator profileValidator(Profiles profiles) {
    return profiles.validator();
  }

  @Bean
  ValidatorWarmUp validatorWarmUp(Profiles profiles) {
    return new ValidatorWarmUp(profiles);
  }
}
