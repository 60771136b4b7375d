package fr.passerelle.validation.pages;

import fr.passerelle.checking.Totals;
import java.util.List;

/**
 * A file with what was found beside its lines.
 *
 * @param rank among those sent, from 1
 * @param above what has no place in the text
 */
public record ShownFile(
    int rank, String name, Totals totals, List<Note> above, List<ShownLine> lines) {
  private static final int MOST_PLACES = 60;

  /** Lines to go to. */
  public List<ShownLine> places() {
    return lines.stream().filter(line -> line.id() != null).limit(MOST_PLACES).toList();
  }
}
