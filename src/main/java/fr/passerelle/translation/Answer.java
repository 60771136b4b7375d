package fr.passerelle.translation;

/**
 * What goes back to the sender.
 *
 * @param bytes in the sender's own language and charset; none where the sender wants no answer
 * @param extension of the file beside a moved one, without dot ({@code ack.hl7}, {@code txt})
 */
public record Answer(byte[] bytes, String extension) {}
