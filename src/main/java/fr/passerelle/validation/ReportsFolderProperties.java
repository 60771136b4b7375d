package fr.passerelle.validation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where reports are kept.
 *
 * @param dataDir folder of the embedded database, the inboxes and the kept reports
 */
@ConfigurationProperties("passerelle")
public record ReportsFolderProperties(@DefaultValue("./data") Path dataDir) {

  /** That of the reports. */
  public Path reports() {
    return dataDir.resolve("validation-reports");
  }
}
