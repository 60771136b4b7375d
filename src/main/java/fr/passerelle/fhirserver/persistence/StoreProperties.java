package fr.passerelle.fhirserver.persistence;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the store.
 *
 * @param dataDir folder of the embedded database and of the inboxes, relative to the working
 *     directory or absolute
 * @param resourceTypes FHIR R4 resource types served
 */
@Validated
@ConfigurationProperties("passerelle")
record StoreProperties(
    @NotNull @DefaultValue("./data") Path dataDir,
    @NotNull @DefaultValue List<String> resourceTypes) {

  /** Address of the embedded database. */
  String databaseUrl() {
    // H2 refuses an implicitly relative path. It is closed by its last connection, not by a hook
    // of its own while the server is still stopping. The lock timeout outlasts a large transaction
    // of
    // somebody else; a trace file would repeat the values of statements that failed. That no commit
    // is lost is up to SettlingTransactions. Each commit writes whole pages of some forty indexes,
    // so
    // small ones; and room in the file is won back when half of it is free, not a tenth.
    String file = dataDir.toAbsolutePath().normalize().resolve("passerelle").toString();
    return "jdbc:h2:file:"
        + file.replace('\\', '/')
        + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0"
        + ";PAGE_SIZE=1024;AUTO_COMPACT_FILL_RATE=50";
  }
}
