package fr.passerelle.journal.pages;

/**
 * A piece of a line: a field, or what stands between fields.
 *
 * @param id by which an element points at it; empty between fields and where a field goes on in the
 *     next line
 * @param href of the element it gives; empty when it gives none
 * @param title its place and name; empty between fields
 * @param style how it is shown
 */
public record TextPiece(String text, String id, String href, String title, String style) {

  static TextPiece between(String text) {
    return new TextPiece(text, "", "", "", "");
  }

  TextPiece goingOn(String rest) {
    return new TextPiece(rest, "", href, title, style);
  }

  TextPiece saying(String words) {
    return new TextPiece(words, id, href, title, style);
  }

  /** Whether it is at fault, or stands in the segment that is. */
  boolean isOfFault() {
    return style.startsWith("fault") || style.startsWith("near");
  }

  public boolean isField() {
    return !title.isEmpty();
  }
}
