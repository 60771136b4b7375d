package fr.passerelle.hprim.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The letters a file is written in: no header of either format says which they are. */
final class FileLetters {
  private FileLetters() {}

  /** In the recipient's charset; where that lacks a letter in UTF-8, and a remark says so. */
  static byte[] bytes(String text, Charset usual, Partner recipient, List<Sentence> remarks) {
    Charset wanted = recipient.charset().orElse(usual);
    if (wanted.newEncoder().canEncode(text)) {
      return text.getBytes(wanted);
    }
    String replaced = withoutTypography(text);
    if (wanted.newEncoder().canEncode(replaced)) {
      return replaced.getBytes(wanted);
    }
    remarks.add(HprimMedecinWriter.sentence("writing.charset", wanted.name()));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What ISO-8859-1 lacks and typewriters wrote otherwise. */
  private static String withoutTypography(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('—', '-')
        .replace("…", "...")
        .replace("œ", "oe")
        .replace("Œ", "OE")
        .replace("€", "EUR");
  }
}
