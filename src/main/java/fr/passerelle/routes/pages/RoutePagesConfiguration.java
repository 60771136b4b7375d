package fr.passerelle.routes.pages;

import fr.passerelle.web.PageSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the routes to the pages. */
@Configuration(proxyBeanMethods = false)
class RoutePagesConfiguration {

  @Bean
  static PageSection routesSection() {
    return new PageSection("/routes", 10, "fr.passerelle.routes.pages.messages");
  }
}
