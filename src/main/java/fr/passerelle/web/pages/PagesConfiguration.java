package fr.passerelle.web.pages;

import fr.passerelle.web.Moments;
import fr.passerelle.web.PageSection;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what all pages have in common. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {
  private static final String TEXTS = "fr.passerelle.web.pages.messages";

  /** The texts of the pages of every room. */
  @Bean
  static MessageSource messageSource(ObjectProvider<PageSection> sections) {
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasenames(
        Stream.concat(Stream.of(TEXTS), sections.stream().map(PageSection::texts))
            .distinct()
            .toArray(String[]::new));
    texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
    texts.setDefaultLocale(Locale.FRENCH);
    texts.setAlwaysUseMessageFormat(true);
    return texts;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new PageLanguage();
  }

  /** The navigation, as the layout asks for it. */
  @Bean
  Navigation navigation(List<PageSection> sections) {
    return new Navigation(
        sections.stream().sorted(Comparator.comparingInt(PageSection::order)).toList());
  }

  /** Dates, as the templates ask for them. */
  @Bean
  Moments moments() {
    return new Moments();
  }

  @Bean
  ErrorViewResolver errorPages() {
    return (request, status, model) -> ErrorPage.of(status);
  }

  @Bean
  PageHeaders pageHeaders() {
    return new PageHeaders();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RememberedLanguage());
  }
}
