package fr.passerelle.fhirserver.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class SettingsBindTest {

  @Test
  void every_key_of_the_rest_interface_binds() {
    RestProperties bound =
        bind(
            Map.of(
                "passerelle.public-url", "https://soins.example",
                "passerelle.max-request-size", "3MB",
                "passerelle.max-nesting-depth", "32",
                "passerelle.cors.allowed-origins", "https://a.example,https://b.example"));
    assertThat(bound)
        .isEqualTo(
            new RestProperties(
                URI.create("https://soins.example"),
                DataSize.ofMegabytes(3),
                32,
                new RestProperties.Cors(List.of("https://a.example", "https://b.example"))));
  }

  @Test
  void every_key_has_a_default_that_works() {
    RestProperties bound = bind(Map.of());
    assertThat(bound.publicUrl()).isNull();
    assertThat(bound.maxRequestSize()).isEqualTo(DataSize.ofMegabytes(20));
    assertThat(bound.cors().allowedOrigins()).isEmpty();
  }

  private static RestProperties bind(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("passerelle", RestProperties.class);
  }
}
