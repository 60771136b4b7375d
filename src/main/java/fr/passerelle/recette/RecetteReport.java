package fr.passerelle.recette;

import java.util.List;

/**
 * A report in one language: what its page shows and its JSON holds, member by member.
 *
 * @param partner by whose contract the samples were read
 * @param day it was made
 * @param language of its sentences
 * @param findings the gravest first, then the most frequent
 * @param missingTraits how many translated records do not say a trait
 * @param localCodes results without a code of LOINC, the most frequent first
 * @param localUnits units without a code of UCUM
 * @param unmapped fields read and not translated, the most frequent first
 */
public record RecetteReport(
    String partner,
    String day,
    String language,
    Totals totals,
    List<FileLine> files,
    List<FindingLine> findings,
    List<Frequency> missingTraits,
    List<Frequency> localCodes,
    List<Frequency> localUnits,
    List<Frequency> unmapped) {

  /** What became of the values that were sent; of refused records nothing is counted. */
  public record Share(int values, int mapped, int listed, int lost) {
    static final Share NONE = new Share(0, 0, 0, 0);

    Share plus(Share other) {
      return new Share(
          values + other.values, mapped + other.mapped, listed + other.listed, lost + other.lost);
    }

    /** Of a hundred, with one place; a hundred only where it is all. */
    double percent(int part) {
      return values == 0 ? 0 : Math.floor(1000.0 * part / values) / 10;
    }

    /** Mapped, of a hundred. */
    public double mappedPercent() {
      return percent(mapped);
    }

    /** Listed, of a hundred. */
    public double listedPercent() {
      return percent(listed);
    }
  }

  /** Everything together. */
  public record Totals(
      int files, int records, int translated, int ignored, int refused, Share share) {}

  /**
   * One file.
   *
   * @param fate the worst of its records: REFUSED, IGNORED or INTEGRATED
   */
  public record FileLine(
      String name, String format, int records, int refused, String fate, Share share) {}

  /**
   * Something found, once for all places it was found at.
   *
   * @param weight REFUSED, BREACH or KNOWN
   * @param norm and paragraph; empty where it leans on none
   * @param places the first of them
   */
  public record FindingLine(
      String weight, String sentence, String norm, int count, List<Found> places) {}

  /**
   * Where.
   *
   * @param place segment and field; empty where the line says all
   */
  public record Found(String file, int line, String place) {}

  /**
   * How often.
   *
   * @param what the code, the field, the trait
   * @param name in words
   */
  public record Frequency(String what, String name, int count) {}
}
