package fr.passerelle.profiles;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Where the profiles are.
 *
 * @param profilesDir folder whose {@code package} is used instead of the one in the jar, where it
 *     is there, and whose {@code packages/*.tgz} are loaded besides
 */
@ConfigurationProperties("passerelle")
record ProfilesProperties(@DefaultValue(PROFILES) Path profilesDir) {
  private static final String PROFILES = "./fhir-profiles";

  /** Those of a program without an application, whose binder would look on the class path first. */
  static ProfilesProperties of(Environment settings) {
    return new ProfilesProperties(
        Path.of(settings.getProperty("passerelle.profiles-dir", PROFILES)));
  }
}
