package fr.passerelle.translation;

/**
 * How a partner wants to be answered.
 *
 * @param acknowledgement {@code french} (codes of the French volet), {@code hl7} or {@code
 *     always-aa}
 * @param warnings whether remarks go out as ERR of severity W
 * @param heldIsError whether a held record is answered AE 902 instead of AA with a warning
 */
public record AnswerStyle(Acknowledgement acknowledgement, boolean warnings, boolean heldIsError) {

  /** The dialects of an acknowledgement. */
  public enum Acknowledgement {
    FRENCH,
    HL7,
    ALWAYS_AA
  }

  public static final AnswerStyle DEFAULT = new AnswerStyle(Acknowledgement.FRENCH, true, false);
}
