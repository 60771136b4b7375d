package fr.passerelle.fhirserver.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * CORS: pages of the origins that {@code passerelle.cors.allowed-origins} names, and of the
 * server's own public address, may call. What a page of another origin makes a browser send is
 * refused (403): loopback keeps other machines out, and not the pages that are read here.
 */
@Configuration(proxyBeanMethods = false)
class AllowedOrigins {

  @Bean
  FilterRegistrationBean<CorsFilter> corsOfFhir(RestProperties properties) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(allowed(properties));
    cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
    cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    cors.setExposedHeaders(List.of("Location", "Content-Location", "ETag", "Last-Modified"));
    UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
    paths.registerCorsConfiguration("/fhir/**", cors);
    FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(paths));
    filter.addUrlPatterns("/fhir/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  private static List<String> allowed(RestProperties properties) {
    List<String> allowed = new ArrayList<>(properties.cors().allowedOrigins());
    URI own = properties.publicUrl();
    if (own != null) {
      allowed.add(own.getScheme() + "://" + own.getAuthority());
    }
    return allowed;
  }
}
