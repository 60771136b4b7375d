package fr.passerelle.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires the listening rule early, so that a refusal costs no start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListeningProperties.class)
class SecurityConfiguration {

  @Bean
  static ListeningRule listeningRule(Environment environment) {
    return ListeningRule.of(environment);
  }

  @Bean
  static ListeningGuard listeningGuard(Environment environment, ListeningRule listeningRule) {
    return new ListeningGuard(environment, listeningRule);
  }

  @Bean
  FilterRegistrationBean<CrossSiteGuard> crossSiteGuard() {
    return new FilterRegistrationBean<>(new CrossSiteGuard());
  }
}
