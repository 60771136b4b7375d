package fr.passerelle.anonymisation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with every letter and digit replaced, and everything between them kept. */
final class Masks {
  /** Escapes of HL7, entities and line breaks of HTML, the patient domain of MSSanté. */
  private static final String KEPT =
      "\\\\(?:\\.(?:br|sp|fi|nf|in|ti|sk|ce)[0-9+-]{0,4}|[FSTREHN]|X0[9AD])\\\\"
          + "|&(?:[A-Za-z](?:acute|grave|circ|uml|cedil|tilde)|[oa]elig|amp|lt|gt|quot|nbsp|deg"
          + "|micro|#0?39);"
          + "|(?i:<br ?/?>)"
          + "|@patient\\.mssante\\.fr";

  private static final Pattern FORM = Pattern.compile(KEPT);

  private static final Pattern PIECES =
      Pattern.compile(
          "(?<kept>"
              + KEPT
              + ")|(?<person>"
              + PersonNumbers.WITHIN.pattern()
              + ")|(?<date>"
              + Dates.WITHIN.pattern()
              + ")|(?<word>\\p{L}[\\p{L}\\p{M}]*)|(?<number>\\p{Nd}+)");

  private final Words words;
  private final PersonNumbers persons;
  private final Dates dates;

  Masks(Words words, PersonNumbers persons, Dates dates) {
    this.words = words;
    this.persons = persons;
    this.dates = dates;
  }

  /** A text without what no mask touches. */
  static String withoutForm(String text) {
    return FORM.matcher(text).replaceAll(" ");
  }

  String mask(String sent) {
    return PIECES.matcher(sent).replaceAll(piece -> Matcher.quoteReplacement(other(piece)));
  }

  private String other(MatchResult found) {
    Matcher piece = (Matcher) found; // a result has names of groups from JDK 20 on
    if (piece.group("kept") != null) {
      return piece.group();
    }
    if (piece.group("person") != null) {
      return persons.other(piece.group());
    }
    if (piece.group("date") != null) {
      return dates.shifted(piece.group()).orElseGet(() -> digits(piece.group()));
    }
    return piece.group("word") != null ? words.word(piece.group()) : words.number(piece.group());
  }

  /** What looks like a date and is none. */
  private String digits(String text) {
    return Pattern.compile("\\p{Nd}+").matcher(text).replaceAll(run -> words.number(run.group()));
  }

  /** A date of which perhaps only the year or month is known. */
  String date(String sent) {
    Optional<String> other = dates.shifted(sent).or(() -> dates.year(sent));
    return other.orElseGet(() -> mask(sent));
  }

  /** Only what somebody is named by elsewhere in the message. */
  String maskOnly(String sent, NamedElsewhere named) {
    return NamedElsewhere.TOKEN
        .matcher(sent)
        .replaceAll(
            token ->
                Matcher.quoteReplacement(
                    named.has(token.group()) ? mask(token.group()) : token.group()));
  }
}
