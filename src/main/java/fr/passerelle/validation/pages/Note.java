package fr.passerelle.validation.pages;

import fr.passerelle.checking.Checked;
import fr.passerelle.profiles.Finding;

/**
 * What is written beside a line.
 *
 * @param resource its name, where the file has several; else empty
 */
public record Note(Finding finding, String resource) {
  /** A sentence may quote a whole document. */
  private static final int LONGEST = 2_000;

  static Note of(Finding finding, Checked checked, boolean isOneOfSeveral) {
    return new Note(finding, isOneOfSeveral ? checked.name() : "");
  }

  /** What is wrong, as far as somebody reads it. */
  public String message() {
    String whole = finding.message();
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
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
