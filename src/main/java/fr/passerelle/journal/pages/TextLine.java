package fr.passerelle.journal.pages;

import java.util.List;

/**
 * A line of a record's text.
 *
 * @param number as an editor counts
 * @param faulty whether something in it, or missing from it, is at fault
 */
public record TextLine(int number, List<TextPiece> pieces, boolean faulty) {

  static TextLine of(int number, List<TextPiece> pieces) {
    return new TextLine(number, pieces, pieces.stream().anyMatch(TextPiece::isOfFault));
  }
}
