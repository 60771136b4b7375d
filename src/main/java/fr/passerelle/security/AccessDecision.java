package fr.passerelle.security;

/**
 * The one question every read and write path asks before it shows or changes anything. In open mode
 * (loopback only, nobody signs in) the answer is yes.
 */
public interface AccessDecision {
  /** Who asks while nobody signs in. */
  String ANONYMOUS = "anonymous";

  /** Decides; never throws, a doubt is a refusal. */
  Verdict decide(AccessRequest request);

  /**
   * Who asks, for what is kept of who saw and did what; {@code anonymous} while nobody signs in.
   */
  default String actor() {
    return ANONYMOUS;
  }

  /**
   * The answer.
   *
   * @param reason why not, for the log and the OperationOutcome; empty when allowed
   */
  record Verdict(boolean allowed, String reason) {
    public static final Verdict YES = new Verdict(true, "");

    public static Verdict no(String reason) {
      return new Verdict(false, reason);
    }
  }
}
