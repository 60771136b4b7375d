package fr.passerelle.journal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where in a list a page begins, and how it was come by: a list is walked forwards only, so the way
 * back is kept.
 *
 * @param after where the page begins; blank at the beginning
 * @param trail where the pages before began, the first left out, separated by dots
 */
record ListPlace(String after, String trail) {
  private static final int LONGEST_TRAIL = 40;

  static final ListPlace FIRST = new ListPlace("", "");

  Optional<String> position() {
    return Optional.ofNullable(after).filter(text -> !text.isBlank());
  }

  boolean isFirst() {
    return position().isEmpty();
  }

  ListPlace next(String position) {
    List<String> way = new ArrayList<>(way());
    position().ifPresent(way::add);
    int tooMany = Math.max(0, way.size() - LONGEST_TRAIL);
    return new ListPlace(position, String.join(".", way.subList(tooMany, way.size())));
  }

  /** The page before; the first where the way was too long to be kept. */
  ListPlace previous() {
    List<String> way = way();
    return way.isEmpty()
        ? FIRST
        : new ListPlace(way.get(way.size() - 1), String.join(".", way.subList(0, way.size() - 1)));
  }

  private List<String> way() {
    return trail == null || trail.isBlank() ? List.of() : Arrays.asList(trail.split("\\."));
  }
}
