package fr.passerelle.recette;

import fr.passerelle.translation.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The paragraph of the norm that a sentence of a translator leans on, from norms.properties. */
final class Norms {
  private static final String MESSAGES = ".messages";
  private static final Properties PARAGRAPHS = load();

  private Norms() {}

  /** Empty text where it leans on none. */
  static String of(Sentence sentence) {
    String room = sentence.bundle().substring(0, sentence.bundle().length() - MESSAGES.length());
    return PARAGRAPHS.getProperty(
        room.substring(room.lastIndexOf('.') + 1) + "." + sentence.key(), "");
  }

  private static Properties load() {
    Properties paragraphs = new Properties();
    try (InputStream file = Norms.class.getResourceAsStream("norms.properties")) {
      paragraphs.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paragraphs;
  }
}
