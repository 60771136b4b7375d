package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import fr.passerelle.profiles.packages.OwnVersions;
import fr.passerelle.profiles.packages.OwnVersions.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What there is to say of a claim of another version of our profiles than the one in use. */
final class VersionFindings {
  private final OwnVersions versions;
  private final Clock clock;

  VersionFindings(OwnVersions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /** Whether it claims a version of ours that is not at hand. */
  boolean isUnknown(ClaimedProfile claim) {
    return versions.of(claim.canonical()).filter(standing -> !standing.isKnown()).isPresent();
  }

  Optional<Finding> of(ClaimedProfile claim, Locale language) {
    return versions.of(claim.canonical()).map(standing -> of(claim, standing, language));
  }

  private Finding of(ClaimedProfile claim, Standing standing, Locale language) {
    if (!standing.isKnown()) {
      String known = String.join(", ", versions.known());
      return finding(
          claim,
          Severity.ERROR,
          "unknown-version",
          language,
          "version.unknown",
          standing.version(),
          known);
    }
    String current = versions.current();
    if (standing.replaced().isEmpty() || standing.acceptedUntil().isEmpty()) {
      return finding(
          claim,
          Severity.INFORMATION,
          "older-version",
          language,
          "version.older",
          standing.version(),
          current);
    }
    boolean isOutlived = standing.isOutlived(LocalDate.now(clock));
    return finding(
        claim,
        isOutlived ? Severity.WARNING : Severity.INFORMATION,
        isOutlived ? "outlived-version" : "older-version",
        language,
        isOutlived ? "version.outlived" : "version.replaced",
        standing.version(),
        standing.replaced().get(),
        standing.acceptedUntil().get(),
        current);
  }

  private static Finding finding(
      ClaimedProfile claim,
      Severity severity,
      String rule,
      Locale language,
      String key,
      Object... arguments) {
    String sentence = ValidatorSentences.say(language, key, arguments);
    return new Finding(severity, claim.path(), claim.line(), claim.column(), rule, sentence);
  }
}
