package fr.passerelle.profiles;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.profiles.packages.LoadedPackages;
import fr.passerelle.profiles.validation.MetElements;
import fr.passerelle.profiles.validation.PackagedProfileValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * The profiles of one folder and the validator that knows them, wired without Spring. Opening is
 * cheap: definitions are read at the first use.
 *
 * @param packages the definitions
 * @param catalog what the packages hold
 * @param validator validates against them
 */
public record Profiles(
    ProfilePackages packages, ProfileCatalog catalog, ProfileValidator validator) {

  /** Those of the settings, as the server finds them. */
  public static Profiles of(Environment settings) {
    return in(ProfilesProperties.of(settings).profilesDir());
  }

  /**
   * The same, and packages besides.
   *
   * @param packages their files
   */
  public static Profiles of(Environment settings, List<Path> packages) {
    return in(ProfilesProperties.of(settings).profilesDir(), packages, Clock.systemUTC());
  }

  /**
   * @param profilesDir folder with {@code package} and {@code packages}; where it has no {@code
   *     package}, the one the program brings is used
   */
  public static Profiles in(Path profilesDir) {
    return in(profilesDir, Clock.systemUTC());
  }

  /**
   * The same on another day.
   *
   * @param clock tells whether the year of an older version of our profiles is over
   */
  public static Profiles in(Path profilesDir, Clock clock) {
    return in(profilesDir, List.of(), clock);
  }

  /** The validator, which notes from now on what of the profiles is met. */
  public Coverage coverage() {
    return new MetElements(validator);
  }

  private static Profiles in(Path profilesDir, List<Path> besides, Clock clock) {
    FhirContext fhir = FhirContext.forR4Cached();
    LoadedPackages packages = new LoadedPackages(fhir, profilesDir, besides);
    return new Profiles(packages, packages, new PackagedProfileValidator(fhir, packages, clock));
  }
}
