package fr.passerelle.translation;

/**
 * Bytes as a partner sent them: a whole frame or file, or one record cut out of it.
 *
 * @param partner who sent it
 * @param bytes the bytes, never changed; callers must not write to the array
 * @param rank place of the record in its frame or file, from 1
 */
public record InboundMessage(Partner partner, byte[] bytes, int rank) {

  /** A frame or file as received. */
  public static InboundMessage of(Partner partner, byte[] bytes) {
    return new InboundMessage(partner, bytes, 1);
  }
}
