package fr.passerelle.validation.pages;

import fr.passerelle.checking.Checked;
import fr.passerelle.profiles.Finding;

/**
 * What is written beside a line.
 *
 * @param resource its name, where the file has several; else empty
 */
public record Note(Finding finding, String resource) {

  static Note of(Finding finding, Checked checked, boolean isOneOfSeveral) {
    return new Note(finding, isOneOfSeveral ? checked.name() : "");
  }

  /** How it is shown: a fault, a warning or a piece of advice. */
  public String kind() {
    return switch (finding.severity()) {
      case FATAL, ERROR -> "bad";
      case WARNING -> "wait";
      case INFORMATION -> "plain";
    };
  }
}
