package fr.passerelle.fhirserver.validation;

import fr.passerelle.profiles.Finding;

/**
 * A resource as it was received, alone or cut out of a Bundle or Parameters.
 *
 * @param path where it stood, {@code Bundle.entry[2].resource}; empty when it came alone
 * @param text its own text
 * @param line line of the whole on which it begins, from 1
 * @param column column in which its text would begin had it been sent as it stands here, from 1;
 *     less where namespaces were added
 */
record ResourceText(String path, String text, int line, int column) {

  static ResourceText alone(String text) {
    return new ResourceText("", text, 1, 1);
  }

  /** A finding of this text as a finding of the whole. */
  Finding inWhole(Finding finding) {
    if (path.isEmpty()) {
      return finding;
    }
    Finding placed = finding.within(path);
    boolean isLocated = finding.line() > 0;
    return new Finding(
        placed.severity(),
        placed.path(),
        isLocated ? finding.line() + line - 1 : 0,
        isLocated && finding.line() == 1 ? finding.column() + column - 1 : finding.column(),
        finding.rule(),
        finding.message());
  }
}
