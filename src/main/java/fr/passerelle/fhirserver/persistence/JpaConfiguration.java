package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexAppCtx;
import ca.uhn.fhir.batch2.jobs.termcodesystem.TermCodeSystemJobConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.boot.archive.scan.internal.DisabledScanner;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI's storage of FHIR R4 on JPA, without full-text search and without Envers. */
@Configuration(proxyBeanMethods = false)
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  JpaBatch2Config.class,
  SubscriptionChannelConfig.class,
  BatchCommonCtx.class,
  ReindexAppCtx.class,
  TermCodeSystemJobConfig.class,
  ThreadPoolFactoryConfig.class
})
class JpaConfiguration {

  @Bean
  @Primary
  @DependsOn("hapiSchema")
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beans,
      DataSource dataSource,
      FhirContext fhir,
      JpaStorageSettings storage)
      throws SQLException {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, storage);
    factory.setPersistenceUnitName("passerelle");
    factory.setDataSource(dataSource);
    factory.setJpaProperties(hibernate(dataSource));
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(
      EntityManagerFactory factory, DataSource dataSource, JdbcConnectionDetails address)
      throws SQLException {
    return DatabaseKind.of(dataSource) == DatabaseKind.H2
        ? new SettlingTransactions(factory, new Checkpoints(address))
        : new JpaTransactionManager(factory);
  }

  private static Properties hibernate(DataSource dataSource) throws SQLException {
    Properties properties = new Properties();
    properties.put("hibernate.dialect", DatabaseKind.of(dataSource).dialect().getName());
    properties.put("hibernate.hbm2ddl.auto", "none");
    // No bean validation of HAPI's entities; then Hibernate would check for nulls HAPI sets later.
    properties.put("jakarta.persistence.validation.mode", "none");
    properties.put("hibernate.check_nullability", "false");
    properties.put("hibernate.search.enabled", "false");
    properties.put("hibernate.integration.envers.enabled", "false");
    properties.put("hibernate.jdbc.batch_size", "50");
    properties.put("hibernate.order_inserts", "true");
    properties.put("hibernate.order_updates", "true");
    properties.put("hibernate.cache.use_second_level_cache", "false");
    properties.put("hibernate.cache.use_query_cache", "false");
    // Spring names the entities; Hibernate would read every class of the archive to find none.
    properties.put("hibernate.archive.scanner", DisabledScanner.class.getName());
    properties.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    // Eighty tables made and dropped at every start for statements over several tables, which HAPI
    // does not make.
    properties.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
    properties.put("hibernate.query.mutation_strategy.global_temporary.drop_tables", "false");
    return properties;
  }
}
