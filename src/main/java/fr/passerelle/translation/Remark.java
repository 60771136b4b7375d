package fr.passerelle.translation;

/** Something a person should know of a translation that succeeded. */
public record Remark(Severity severity, Place place, Sentence sentence) {

  /** A warning reaches the sender (ERR severity W); an information only the journal. */
  public enum Severity {
    WARNING,
    INFORMATION
  }

  public static Remark warning(Place place, Sentence sentence) {
    return new Remark(Severity.WARNING, place, sentence);
  }

  public static Remark information(Place place, Sentence sentence) {
    return new Remark(Severity.INFORMATION, place, sentence);
  }
}
