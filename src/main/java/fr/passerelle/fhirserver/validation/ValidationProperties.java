package fr.passerelle.fhirserver.validation;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of validation.
 *
 * @param onWrite which writes over REST are validated
 */
@Validated
@ConfigurationProperties("passerelle.validation")
record ValidationProperties(@NotNull @DefaultValue("declared") OnWrite onWrite) {

  /** Which writes are validated. */
  enum OnWrite {
    /** Those that claim a profile of ours in {@code meta.profile}. */
    DECLARED,
    /** None. */
    OFF
  }
}
