package fr.passerelle.fhirserver.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR REST interface under {@code /fhir}. */
@Configuration(proxyBeanMethods = false)
class RestServerConfiguration {

  @Bean
  RestfulServer fhirServer(
      FhirContext fhir,
      ResourceProviderFactory resources,
      JpaSystemProvider<?, ?> system,
      DatabaseBackedPagingProvider paging,
      IInterceptorService interceptors) {
    RestfulServer server = new RestfulServer(fhir);
    server.setInterceptorService(interceptors);
    server.registerProviders(resources.createProviders());
    server.registerProvider(system);
    server.setPagingProvider(paging);
    return server;
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
    ServletRegistrationBean<RestfulServer> servlet =
        new ServletRegistrationBean<>(server, "/fhir/*");
    servlet.setName("fhir");
    servlet.setLoadOnStartup(1);
    return servlet;
  }
}
