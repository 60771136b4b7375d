package fr.passerelle.hprim;

import fr.passerelle.hprim.written.SentDate;
import fr.passerelle.hprim.written.Words;
import fr.passerelle.translation.Place;
import java.util.List;

/** The twelve lines that open a record. */
record Header(List<Line> lines) {
  /** How many lines there are. */
  static final int LENGTH = HeaderLine.values().length;

  /** The line as sent. */
  String raw(HeaderLine which) {
    return lines.get(which.ordinal()).text();
  }

  /** The line as words, without padding. */
  String words(HeaderLine which) {
    return Words.of(raw(which));
  }

  boolean has(HeaderLine which) {
    return !words(which).isEmpty();
  }

  SentDate date(HeaderLine which) {
    return SentDate.of(words(which));
  }

  Place place(HeaderLine which) {
    return Place.line(lines.get(which.ordinal()).number());
  }
}
