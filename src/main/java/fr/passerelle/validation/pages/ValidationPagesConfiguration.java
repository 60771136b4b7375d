package fr.passerelle.validation.pages;

import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.validation.Examination;
import fr.passerelle.validation.KeptReports;
import fr.passerelle.validation.ReportsFolderProperties;
import fr.passerelle.validation.SealedReports;
import fr.passerelle.validation.Unpacking;
import fr.passerelle.validation.ValidationPageProperties;
import fr.passerelle.web.PageSection;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the validation to the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ValidationPageProperties.class, ReportsFolderProperties.class})
class ValidationPagesConfiguration {

  @Bean
  static PageSection validationSection() {
    return new PageSection("/validation", 35, "fr.passerelle.validation.pages.messages");
  }

  @Bean
  Unpacking unpacking(ValidationPageProperties limits) {
    return new Unpacking(limits);
  }

  @Bean
  Examination examination(
      ProfileValidator validator, ValidationPageProperties limits, Clock clock) {
    return new Examination(validator, limits, clock);
  }

  @Bean
  SealedReports sealedReports() {
    return new SealedReports();
  }

  @Bean
  KeptReports keptReports(
      ReportsFolderProperties folder,
      ValidationPageProperties limits,
      ProfileCatalog catalog,
      Clock clock) {
    return new KeptReports(folder.reports(), limits, catalog.canonicalBase(), clock);
  }
}
