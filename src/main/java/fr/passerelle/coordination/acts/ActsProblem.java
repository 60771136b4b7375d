package fr.passerelle.coordination.acts;

import java.util.Locale;

/**
 * A line of a file of acts that could not be taken.
 *
 * @param file its name, without the folder
 * @param line in the file, from 1; 0 means the whole file
 */
record ActsProblem(String file, int line, Kind kind) {

  /** What is wrong; the sentences are {@code acts.<kind>} of the room's messages. */
  enum Kind {
    /** The first line lacks a column. */
    HEADER,
    /** More or fewer cells than the first line names: often a comma without quotes. */
    CELLS,
    /** A cell that is needed is empty. */
    MISSING,
    /** The nomenclature is no name we know and no URL. */
    ROLE,
    /** The act is no code of small letters, digits and hyphens. */
    ACT,
    /** Not one of the four levels. */
    AUTONOMY,
    /** The same role and act stand further up in this file, which hold. */
    TWICE,
    /** No text in UTF-8, or quotes that do not close. */
    UNREADABLE
  }

  String key() {
    return "acts." + kind.name().toLowerCase(Locale.ROOT);
  }
}
