package fr.passerelle.translation;

import java.util.List;

/**
 * Bytes as a partner sent them: a whole frame or file, or one record cut out of it.
 *
 * @param partner who sent it
 * @param bytes the bytes, never changed; callers must not write to the array
 * @param rank place of the record in its frame or file, from 1
 * @param ofFile what is to be said of the frame or file itself, and stands with this record
 */
public record InboundMessage(Partner partner, byte[] bytes, int rank, List<Remark> ofFile) {

  /** A record of a file of which nothing is to be said. */
  public InboundMessage(Partner partner, byte[] bytes, int rank) {
    this(partner, bytes, rank, List.of());
  }

  /** A frame or file as received. */
  public static InboundMessage of(Partner partner, byte[] bytes) {
    return new InboundMessage(partner, bytes, 1);
  }
}
