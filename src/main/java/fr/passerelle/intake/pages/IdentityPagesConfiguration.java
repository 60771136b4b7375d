package fr.passerelle.intake.pages;

import fr.passerelle.web.PageSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the identities to confirm to the pages. */
@Configuration(proxyBeanMethods = false)
class IdentityPagesConfiguration {

  @Bean
  static PageSection identitiesSection() {
    return new PageSection("/identities", 30, "fr.passerelle.intake.pages.messages");
  }
}
