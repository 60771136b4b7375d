package fr.passerelle.journal.pages;

import fr.passerelle.web.PageSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the records to the pages. */
@Configuration(proxyBeanMethods = false)
class JournalPagesConfiguration {

  @Bean
  static PageSection recordsSection() {
    return new PageSection("/records", 20, "fr.passerelle.journal.pages.messages");
  }
}
