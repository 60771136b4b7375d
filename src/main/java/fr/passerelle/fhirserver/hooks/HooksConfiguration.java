package fr.passerelle.fhirserver.hooks;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.interceptor.UserRequestRetryVersionConflictsInterceptor;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the hooks of the store; those at the door are registered with the FHIR servlet. */
@Configuration(proxyBeanMethods = false)
class HooksConfiguration {

  @Bean
  SmartInitializingSingleton hooksOfTheStore(
      IInterceptorService interceptors, List<StorageHook> hooks) {
    return () -> {
      interceptors.registerInterceptor(new UserRequestRetryVersionConflictsInterceptor());
      hooks.forEach(interceptors::registerInterceptor);
    };
  }
}
