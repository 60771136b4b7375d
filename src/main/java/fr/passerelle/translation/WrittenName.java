package fr.passerelle.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a professional cut into what messages keep apart. References have a name in one
 * piece, which our readings write as people say it: title, given names, family name.
 *
 * @param family the whole name where nothing tells its parts
 */
public record WrittenName(String prefix, String given, String family) {
  private static final Set<String> TITLES =
      Set.of("dr", "docteur", "pr", "professeur", "m", "mr", "mme", "mlle", "monsieur", "madame");

  /** Words a family name begins with. */
  private static final Set<String> PARTICLES =
      Set.of(
          "le", "la", "les", "de", "du", "des", "van", "von", "el", "ben", "aït", "ait", "saint");

  /** Capitals tell the family name, else a particle, else that there are two words alone. */
  public static WrittenName of(String display) {
    List<String> words =
        Arrays.stream((display == null ? "" : display).strip().split("\\s+")).toList();
    boolean titled = words.size() > 1 && TITLES.contains(plain(words.get(0)));
    String prefix = titled ? words.get(0) : "";
    List<String> name = titled ? words.subList(1, words.size()) : words;
    int family = family(name);
    return new WrittenName(
        prefix,
        String.join(" ", name.subList(0, family)),
        String.join(" ", name.subList(family, name.size())));
  }

  /** Where the family name begins; 0 where nothing tells. */
  private static int family(List<String> name) {
    int from = name.size();
    while (from > 0 && isCapitals(name.get(from - 1))) {
      from--;
    }
    if (from > 0 && from < name.size()) {
      return from;
    }
    boolean isTold = name.size() == 2 || name.size() > 2 && PARTICLES.contains(plain(name.get(1)));
    return isTold ? 1 : 0;
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
