package fr.passerelle.profiles;

import java.nio.file.Path;

/** The profiles of this checkout, read once for all tests: their definitions take seconds. */
public final class OurProfiles {
  public static final Profiles PROFILES = Profiles.in(Path.of("fhir-profiles"));

  private OurProfiles() {}
}
