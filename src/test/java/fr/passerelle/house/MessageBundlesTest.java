package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence for a person exists in French and in English, with the same gaps. */
class MessageBundlesTest {

  private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  static Stream<Path> french() {
    return TrackedFiles.all().stream().filter(file -> named(file, "messages_fr.properties"));
  }

  static Stream<Path> english() {
    return TrackedFiles.all().stream().filter(file -> named(file, "messages_en.properties"));
  }

  @Test
  void every_bundle_has_both_languages() {
    assertThat(english().map(Path::getParent))
        .containsExactlyInAnyOrderElementsOf(french().map(Path::getParent).toList());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("french")
  void every_key_stands_in_both_languages(Path french) throws Exception {
    assertThat(read(inEnglish(french)).keySet()).isEqualTo(read(french).keySet());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("french")
  void both_languages_have_the_same_gaps(Path french) throws Exception {
    Properties english = read(inEnglish(french));
    read(french)
        .forEach(
            (key, text) ->
                assertThat(gaps(english.get(key))).as(key.toString()).isEqualTo(gaps(text)));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource({"french", "english"})
  void apostrophes_are_doubled_or_the_gaps_would_vanish(Path bundle) throws Exception {
    assertThat(read(bundle))
        .allSatisfy(
            (key, text) -> assertThat(text.toString()).doesNotContainPattern(SINGLE_APOSTROPHE));
  }

  private static boolean named(Path file, String name) {
    return file.startsWith(Path.of("src", "main")) && file.endsWith(name);
  }

  private static Path inEnglish(Path french) {
    return french.resolveSibling("messages_en.properties");
  }

  private static Properties read(Path bundle) throws Exception {
    Properties texts = new Properties();
    texts.load(new StringReader(TrackedFiles.text(bundle)));
    return texts;
  }

  private static int gaps(Object text) {
    return new MessageFormat(String.valueOf(text), Locale.FRENCH)
        .getFormatsByArgumentIndex()
        .length;
  }
}
