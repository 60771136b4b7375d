package fr.passerelle.translation;

import java.util.List;

/**
 * One format. Implementations are pure and thread-safe: no clock, no input or output, the same
 * bytes always give the same translation.
 */
public interface MessageTranslator {

  /** Name in {@code passerelle:intake?format=…}: {@code hl7v2}, {@code hprim-medecin}… */
  String format();

  /** Whether the content (never the file's name) is of this format. */
  boolean recognises(byte[] bytes);

  /**
   * Cuts a frame or file into its records, in order, each with its own bytes and rank. Never empty,
   * and no byte that is not white space or envelope falls between two records.
   */
  List<InboundMessage> split(InboundMessage whole);

  /** Reads one record. Never throws for what a sender can send. */
  Translation translate(InboundMessage record);

  /**
   * The text of a record with every field that holds something, in the order sent: what a person is
   * shown, and what a trace is made with. Formats that say nothing else are made of lines.
   */
  default SourceText source(InboundMessage record) {
    return SourceText.ofLines(record.bytes(), record.partner().charset());
  }

  /** The answer in the sender's own language. {@code record} may be anything, even unreadable. */
  Answer answer(InboundMessage record, Outcome outcome);
}
