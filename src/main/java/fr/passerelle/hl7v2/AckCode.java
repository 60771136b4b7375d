package fr.passerelle.hl7v2;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.AnswerStyle.Acknowledgement;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Outcome;
import java.util.List;

/** MSA-1 for a fate (HL7 table 0008, as the French volets read it). */
enum AckCode {
  /** In custody: the sender may forget it. */
  AA,
  /** The sender's to mend; the same bytes would fare no better. */
  AE,
  /** Not taken; send it again later. */
  AR,
  /** In custody, and nothing is said of what became of it. */
  CA,
  /** As {@link #AE}, to a sender that asks for custody alone. */
  CE,
  /** As {@link #AR}, to a sender that asks for custody alone. */
  CR;

  /** Faults for which HL7 itself, unlike the French volets, wants AR. */
  private static final List<Integer> REJECTIONS =
      List.of(Fault.MESSAGE_TYPE, Fault.EVENT, Fault.PROCESSING_ID, Fault.VERSION);

  /** The volet whose senders expect an error when nobody is known by that identity. */
  private static final String DOCUMENT_VOLET = "CISIS_CDA_HL7_V2";

  /** Whether the sender may forget the message. */
  boolean isAccept() {
    return this == AA || this == CA;
  }

  /** The answer that says what became of the record. */
  static AckCode ofApplication(AnswerStyle style, Envelope envelope, Outcome outcome) {
    return switch (outcome.fate()) {
      // Never positive: nothing was stored.
      case NOT_RECEIVED -> AR;
      case REFUSED -> refused(style, outcome);
      case HELD -> isError(style, envelope) ? AE : AA;
      case INTEGRATED, DUPLICATE, SUPERSEDED, IGNORED -> AA;
    };
  }

  /** The answer that says whether the record is in custody; a held one is. */
  static AckCode ofCommit(AnswerStyle style, Outcome outcome) {
    return switch (outcome.fate()) {
      case NOT_RECEIVED -> CR;
      case REFUSED ->
          switch (refused(style, outcome)) {
            case AE -> CE;
            case AR -> CR;
            default -> CA;
          };
      case HELD, INTEGRATED, DUPLICATE, SUPERSEDED, IGNORED -> CA;
    };
  }

  private static AckCode refused(AnswerStyle style, Outcome outcome) {
    return switch (style.acknowledgement()) {
      case ALWAYS_AA -> AA;
      case FRENCH -> AE;
      case HL7 ->
          outcome.faults().stream().anyMatch(fault -> REJECTIONS.contains(fault.code())) ? AR : AE;
    };
  }

  private static boolean isError(AnswerStyle style, Envelope envelope) {
    boolean wanted = style.heldIsError() || envelope.follows(DOCUMENT_VOLET);
    return wanted && style.acknowledgement() != Acknowledgement.ALWAYS_AA;
  }
}
