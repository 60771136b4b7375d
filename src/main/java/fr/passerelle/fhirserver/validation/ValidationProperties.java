package fr.passerelle.fhirserver.validation;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of validation.
 *
 * @param onWrite which writes over REST are validated, and what becomes of a broken one
 * @param byType the same for single resource types, by the name of the type
 * @param maxSize largest body of a {@code $validate}; beyond it 413
 * @param maxDuration how long one {@code $validate} may take; beyond it the answer is the fault
 *     {@code too-long}
 */
@Validated
@ConfigurationProperties("passerelle.validation")
record ValidationProperties(
    @NotNull @DefaultValue("declared") OnWrite onWrite,
    @NotNull @DefaultValue Map<String, OnWrite> byType,
    @NotNull @DefaultValue("10MB") DataSize maxSize,
    @NotNull @DefaultValue("30s") Duration maxDuration) {

  /** Which writes are validated, and what becomes of a broken one. */
  enum OnWrite {
    /**
     * What claims a profile of ours in {@code meta.profile} must hold it. A resource of care
     * coordination that claims none is stored and tagged when it breaks the base profile.
     */
    DECLARED,
    /** All must hold what they claim and the base profile of their type. */
    REQUIRED,
    /** Nothing is refused: what breaks a profile is stored, tagged, and answered with warnings. */
    TAG,
    /** None. */
    OFF
  }

  /** An environment variable knows no capitals: {@code PASSERELLE_VALIDATION_BYTYPE_TASK}. */
  OnWrite of(String type) {
    return byType.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(type))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(onWrite);
  }
}
