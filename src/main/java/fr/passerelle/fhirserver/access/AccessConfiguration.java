package fr.passerelle.fhirserver.access;

import fr.passerelle.security.AccessDecision;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two places that ask: one at the door, one at the store. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  @Bean
  AskedOfRequests askedOfRequests(AccessDecision access) {
    return new AskedOfRequests(new Question(access));
  }

  @Bean
  AskedOfResources askedOfResources(AccessDecision access) {
    return new AskedOfResources(new Question(access));
  }
}
