package fr.passerelle.intake.pages;

import fr.passerelle.web.PageSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the identities to confirm and the merges to the pages. */
@Configuration(proxyBeanMethods = false)
class IdentityPagesConfiguration {

  private static final String TEXTS = "fr.passerelle.intake.pages.messages";

  @Bean
  static PageSection identitiesSection() {
    return new PageSection("/identities", 30, TEXTS);
  }

  @Bean
  static PageSection mergesSection() {
    return new PageSection("/merges", 35, TEXTS);
  }
}
