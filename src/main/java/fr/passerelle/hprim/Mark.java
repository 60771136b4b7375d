package fr.passerelle.hprim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines between stars that structure an HPRIM Médecin file. */
enum Mark {
  /** The machine-readable block begins. */
  LAB,
  /** The record of one patient ends. */
  FIN,
  /** The file ends. */
  FINFICHIER;

  /** Stars are lost on the way ({@code ****FIN***}) and blanks come in front. */
  private static final Pattern FORM =
      Pattern.compile("\\*{2,8}\\s?(LAB|FIN|FIN ?FICHIER)\\s?\\*{2,8}", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 32;

  static Optional<Mark> of(Line line) {
    if (!line.text().startsWith("**", line.firstLetter())) {
      return Optional.empty();
    }
    String text = line.text().trim();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(named(form.group(1).charAt(0), form.group(1)))
        : Optional.empty();
  }

  private static Mark named(char first, String name) {
    if (first == 'L' || first == 'l') {
      return LAB;
    }
    return name.length() == FIN.name().length() ? FIN : FINFICHIER;
  }
}
