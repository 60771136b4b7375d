package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What must not be found again, listed apart from the program: by place, as a person would. */
final class Sensitive {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}{3,}|(?!(?:19|20)\\p{Nd}\\p{Nd}\\b)\\p{Nd}{4,}");
  private static final Pattern OF_PERSONS =
      Pattern.compile(
          "PID-(?:2|3\\.1|4|5\\.[12346]|6\\.[12346]|7|9|11\\.[123589]|12|13\\.[14-9]|13\\.1[0-9]|14.*|18\\.1|19|20|21\\.1|23).*"
              + "|NK1-(?:2\\.[12346]|4\\.[1235]|5\\.[14-9]|5\\.1[0-9]).*|MRG-[1-7](?:\\.1)?(?:\\..*)?"
              + "|(?:PV1-(?:7|8|9|17)|OBR-16|ORC-1[012]|ROL-4|PRT-5|TXA-9|OBR-28)\\.[1-6](?:\\.\\d+)?"
              + "|PV1-19\\.1|ROL-1[12]\\.(?:[145]|1[0-9]).*|PRT-15\\.(?:4|12).*|NTE-3.*"
              + "|(?:OBR|ORC)-[23]\\.1.*|MSH-(?:[3456]|10).*");
  private static final Set<Integer> OF_RESULTS = Set.of(1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 13);

  /** Words that say a result, and those of the format: escapes and entities. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)\\b(?:oui|non|n[ée]gatif|positif)\\b|&[A-Za-z]+;|<br ?/?>|\\\\\\.br\\\\");

  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*");

  private Sensitive() {}

  /**
   * Words and numbers of persons and of free texts, but for those that codes and labels have too.
   */
  static Set<String> tokens(String format, Anatomy message) {
    Set<String> sensitive = new HashSet<>();
    Set<String> harmless = new HashSet<>();
    for (RawField field : message.fields()) {
      Set<String> into = isSensitive(format, message, field) ? sensitive : harmless;
      into.addAll(tokens(message.value(field)));
    }
    sensitive.removeAll(harmless);
    return sensitive;
  }

  static Set<String> tokens(String text) {
    Set<String> tokens = new HashSet<>();
    WORD.matcher(HARMLESS.matcher(text).replaceAll(" ").replace("@patient.mssante.fr", ""))
        .results()
        .forEach(word -> tokens.add(base(word.group())));
    return tokens;
  }

  private static boolean isSensitive(String format, Anatomy message, RawField field) {
    if (format.equals("hl7v2")) {
      return OF_PERSONS.matcher(field.toString().replaceAll("\\[\\d+\\]|~\\d+", "")).matches()
          || isText(message, field);
    }
    boolean number = field.place().field() > 0 && NUMBER.matcher(message.value(field)).matches();
    return !number && !OF_RESULTS.contains(field.place().field()) || isTex(message, field);
  }

  private static boolean isTex(Anatomy message, RawField field) {
    return message.text().startsWith("TEX|", Math.max(0, field.start() - 4))
        || message.text().lastIndexOf("TEX|", field.start())
            > Math.max(
                message.text().lastIndexOf('\n', field.start()),
                message.text().lastIndexOf('\r', field.start()));
  }

  private static boolean isText(Anatomy message, RawField field) {
    return field.place().segment().equals("OBX")
        && field.place().field() == 5
        && message.fields().stream()
            .filter(
                each ->
                    each.place().segment().equals("OBX")
                        && each.place().field() == 2
                        && each.place().repetition() == field.place().repetition())
            .anyMatch(type -> List.of("ST", "TX", "FT").contains(message.value(type)));
  }

  private static String base(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
