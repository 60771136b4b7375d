package fr.passerelle.profiles;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words the validator's own sentences are made of, in French and English: what else stands in a
 * finding's message came from a definition, or from what was sent.
 */
public final class SentenceWords {
  private static final Pattern GAP = Pattern.compile("\\{\\d+[^}]*\\}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private SentenceWords() {}

  /** As they are written, capitals included. */
  public static Set<String> all() {
    return Words.ALL;
  }

  /** Read at the first question. */
  private static final class Words {
    private static final Set<String> ALL = read();

    private static Set<String> read() {
      String ours = SentenceWords.class.getPackageName();
      Set<String> words = new HashSet<>();
      // HL7's own are in no package.
      add(words, "Messages", Locale.ROOT);
      add(words, ours + ".hl7", Locale.FRENCH);
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        add(words, ours + ".messages", language);
      }
      return Collections.unmodifiableSet(words);
    }

    private static void add(Set<String> words, String bundle, Locale language) {
      ResourceBundle texts =
          ResourceBundle.getBundle(
              bundle,
              language,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      for (String key : texts.keySet()) {
        Matcher word = WORD.matcher(GAP.matcher(texts.getString(key)).replaceAll(" "));
        while (word.find()) {
          words.add(word.group());
        }
      }
    }
  }
}
