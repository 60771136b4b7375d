package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/**
 * HAPI's tables, brought to the version of the library by HAPI's own migrator, which keeps its
 * history in {@code FLY_HFJ_MIGRATION}.
 */
final class HapiSchema implements InitializingBean {
  private final DataSource dataSource;

  HapiSchema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void afterPropertiesSet() throws SQLException {
    DriverTypeEnum driver = DatabaseKind.of(dataSource).migratorName();
    HapiMigrationStorageSvc history =
        new HapiMigrationStorageSvc(
            new HapiMigrationDao(dataSource, driver, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
    SchemaMigrator migrator =
        new SchemaMigrator(
            "HAPI FHIR",
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
            dataSource,
            new Properties(),
            tasks(),
            history);
    migrator.setDriverType(driver);
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
  }

  private static MigrationTaskList tasks() {
    return new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
  }
}
