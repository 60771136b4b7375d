package fr.passerelle.fhirserver.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import fr.passerelle.fhirserver.errors.Refusal;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.fhirserver.hooks.ServerOperation;
import fr.passerelle.fhirserver.search.PagesByOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR REST interface under {@code /fhir}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RestProperties.class)
class RestServerConfiguration {

  @Bean
  FhirRestServer fhirServer(
      FhirContext fhir,
      ResourceProviderFactory resources,
      JpaSystemProvider<?, ?> system,
      ValueSetOperationProvider valueSets,
      DatabaseBackedPagingProvider paging,
      List<ServerHook> hooks,
      List<ServerOperation> operations,
      CapabilitiesFactory capabilities,
      RestProperties properties) {
    // Nothing unknown vanishes: an element that R4 does not have is an error, not a warning.
    fhir.setParserErrorHandler(new StrictErrorHandler());
    RestfulServer server = new RestfulServer(fhir);
    server.registerProviders(resources.createProviders());
    server.registerProvider(system);
    server.registerProvider(valueSets);
    operations.forEach(server::registerProvider);
    server.setPagingProvider(withOurSizes(paging));
    addressOf(server, properties);
    server.setServerConformanceProvider(capabilities.of(server));
    hooks.forEach(server::registerInterceptor);
    server.registerInterceptor(new OpenApiInterceptor());
    server.registerInterceptor(new ResponseHighlighterInterceptor());
    return new FhirRestServer(server);
  }

  private static DatabaseBackedPagingProvider withOurSizes(DatabaseBackedPagingProvider paging) {
    paging.setDefaultPageSize(PagesByOffset.DEFAULT_PAGE);
    paging.setMaximumPageSize(PagesByOffset.LARGEST_PAGE);
    return paging;
  }

  private static void addressOf(RestfulServer server, RestProperties properties) {
    if (properties.publicUrl() != null) {
      String base = properties.publicUrl().toString().replaceFirst("/+$", "") + "/fhir";
      server.setServerAddressStrategy(new HardcodedServerAddressStrategy(base));
    }
  }

  @Bean
  ServletRegistrationBean<FhirServlet> fhirServlet(ObjectProvider<FhirRestServer> server) {
    ServletRegistrationBean<FhirServlet> servlet =
        new ServletRegistrationBean<>(new FhirServlet(server), "/fhir/*");
    servlet.setName("fhir");
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  @Bean
  FilterRegistrationBean<RequestLimits> limitsOfRequests(
      RestProperties properties, Refusal refusal) {
    FilterRegistrationBean<RequestLimits> filter =
        new FilterRegistrationBean<>(new RequestLimits(properties, refusal));
    filter.addUrlPatterns("/fhir/*");
    return filter;
  }
}
