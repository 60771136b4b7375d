package fr.passerelle.recette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Sentence;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The table of paragraphs speaks of sentences that exist. */
class NormsTest {

  @Test
  void every_paragraph_belongs_to_a_sentence() throws Exception {
    Properties paragraphs = new Properties();
    try (InputStream file = Norms.class.getResourceAsStream("norms.properties")) {
      paragraphs.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    assertThat(paragraphs.stringPropertyNames()).isNotEmpty().allSatisfy(NormsTest::isSaid);
  }

  private static void isSaid(String name) {
    String room = name.substring(0, name.indexOf('.'));
    String key = name.substring(name.indexOf('.') + 1);
    Sentence sentence =
        new Sentence("fr.passerelle." + room + ".messages", key, java.util.List.of("1", "2"));
    assertThat(sentence.in(Locale.FRENCH)).isNotEmpty();
    assertThat(Norms.of(sentence)).isNotEmpty();
  }
}
