package fr.passerelle.identification;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes every write of a Patient pass the index of identifiers. */
@Configuration(proxyBeanMethods = false)
class IdentificationConfiguration {

  @Bean
  SmartInitializingSingleton numbersOfWrites(
      IInterceptorService interceptors, IdentifierIndex index) {
    return () -> interceptors.registerInterceptor(new NumbersOfWrites(index));
  }
}
