package fr.passerelle.validation.pages;

import java.util.List;

/**
 * A line of a file, or part of a very long one.
 *
 * @param place its number, and the column where it is part of a very long line
 * @param skipped how many lines before it are not shown
 * @param id by which the page leads to it; null where nothing does
 */
public record ShownLine(
    int number, String place, int skipped, String id, String text, List<Note> notes) {

  /** The worst that is said of it: {@code bad}, {@code wait}, {@code plain}, or nothing. */
  public String kind() {
    for (String kind : List.of("bad", "wait", "plain")) {
      if (notes.stream().anyMatch(note -> note.kind().equals(kind))) {
        return kind;
      }
    }
    return "";
  }
}
