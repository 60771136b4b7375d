package fr.passerelle.fhirserver.persistence;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database: the embedded one, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class DatabaseConfiguration {

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "\0")
  JdbcConnectionDetails embeddedDatabase(StoreProperties store) {
    return new EmbeddedDatabase(store.databaseUrl());
  }

  @Bean
  HapiSchema hapiSchema(DataSource dataSource) {
    return new HapiSchema(dataSource);
  }

  @Bean
  FlywayConfigurationCustomizer typesOfOurTables(DataSource dataSource) throws SQLException {
    Map<String, String> types = Map.of("bytes", DatabaseKind.of(dataSource).bytesType());
    return flyway -> flyway.placeholders(types);
  }

  private record EmbeddedDatabase(String url) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return "passerelle";
    }

    @Override
    public String getPassword() {
      return "";
    }
  }
}
