package fr.passerelle.trial.pages;

import fr.passerelle.web.PageSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the tools to the pages. */
@Configuration(proxyBeanMethods = false)
class TrialPagesConfiguration {

  @Bean
  static PageSection trialSection() {
    return new PageSection("/tools", 40, "fr.passerelle.trial.pages.messages");
  }
}
