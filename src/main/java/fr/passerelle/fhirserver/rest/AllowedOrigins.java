package fr.passerelle.fhirserver.rest;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** CORS: off unless {@code passerelle.cors.allowed-origins} names origins. */
@Configuration(proxyBeanMethods = false)
class AllowedOrigins {

  @Bean
  FilterRegistrationBean<CorsFilter> corsOfFhir(RestProperties properties) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(properties.cors().allowedOrigins());
    cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
    cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    cors.setExposedHeaders(List.of("Location", "Content-Location", "ETag", "Last-Modified"));
    UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
    paths.registerCorsConfiguration("/fhir/**", cors);
    FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(paths));
    filter.addUrlPatterns("/fhir/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    filter.setEnabled(!properties.cors().allowedOrigins().isEmpty());
    return filter;
  }
}
