package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The two databases the server runs on, and what each is called by whom. */
enum DatabaseKind {
  H2(DriverTypeEnum.H2_EMBEDDED, HapiFhirH2Dialect.class, "blob"),
  POSTGRESQL(DriverTypeEnum.POSTGRES_9_4, HapiFhirPostgresDialect.class, "bytea");

  private final DriverTypeEnum migratorName;
  private final Class<?> dialect;
  private final String bytesType;

  DatabaseKind(DriverTypeEnum migratorName, Class<?> dialect, String bytesType) {
    this.migratorName = migratorName;
    this.dialect = dialect;
    this.bytesType = bytesType;
  }

  static DatabaseKind of(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return switch (product) {
        case "H2" -> H2;
        case "PostgreSQL" -> POSTGRESQL;
        default ->
            throw new IllegalStateException(
                "The server runs on H2 and PostgreSQL, not on " + product + ".");
      };
    }
  }

  /** HAPI's migrator knows one PostgreSQL, named after the oldest it supports. */
  DriverTypeEnum migratorName() {
    return migratorName;
  }

  Class<?> dialect() {
    return dialect;
  }

  /** Column type of bytes, {@code ${bytes}} in our scripts. */
  String bytesType() {
    return bytesType;
  }
}
