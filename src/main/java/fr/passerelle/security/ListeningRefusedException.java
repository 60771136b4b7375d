package fr.passerelle.security;

/** The server was asked to listen where it must not; the message says where and what to do. */
public final class ListeningRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason a sentence of {@link ListeningRule#refusal}
   */
  public ListeningRefusedException(String reason) {
    super(reason);
  }
}
