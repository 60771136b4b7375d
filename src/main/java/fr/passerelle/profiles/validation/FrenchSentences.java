package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Finding;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** HL7's sentences in French, by HL7's identifiers. */
final class FrenchSentences {
  private static final String BUNDLE = Finding.class.getPackageName() + ".hl7";
  private static final String CONSTRAINT = "INV_FAILED";

  private final ResourceBundle texts =
      ResourceBundle.getBundle(
          BUNDLE,
          Locale.FRENCH,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  private final List<Answer> answers = answers();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** What is said in English by those that answer for codes. */
  private record Answer(Pattern english, String french) {}

  /** Empty where there is no French. */
  Optional<String> say(String key, Object... arguments) {
    if (!texts.containsKey(key)) {
      return Optional.empty();
    }
    Object[] written = Arrays.stream(arguments).map(this::written).toArray();
    if (key.startsWith(CONSTRAINT) && written.length > 1) {
      written[1] = constraint(String.valueOf(written[0])).orElse(String.valueOf(written[1]));
    }
    MessageFormat format =
        formats.computeIfAbsent(
            key, each -> new MessageFormat(texts.getString(each), Locale.FRENCH));
    // A MessageFormat is not to be shared between threads.
    return Optional.of(((MessageFormat) format.clone()).format(written));
  }

  /** That of so many. */
  Optional<String> sayPlural(int count, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = count;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Optional<String> exact = say(key + (count == 1 ? "_one" : "_other"), all);
    return exact.isPresent() ? exact : say(key, all);
  }

  /** What a rule of R4 asks for; those of profiles are in the language of their authors. */
  private Optional<String> constraint(String name) {
    String key = "constraint." + name;
    return texts.containsKey(key)
        ? Optional.of(new MessageFormat(texts.getString(key), Locale.FRENCH).format(null))
        : Optional.empty();
  }

  private String written(Object argument) {
    String text = String.valueOf(argument);
    String word = "word." + text;
    if (texts.containsKey(word)) {
      return texts.getString(word);
    }
    return answered(text);
  }

  /** What those that answer for codes say in English, in French where that is known. */
  String answered(String text) {
    String french = text;
    for (Answer answer : answers) {
      french = answer.english().matcher(french).replaceAll(answer.french());
    }
    return french;
  }

  private List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 1; texts.containsKey("answer." + i); i++) {
      String french = texts.getString("answer." + i + ".fr").replace("''", "'");
      answers.add(new Answer(Pattern.compile(texts.getString("answer." + i)), french));
    }
    return answers;
  }
}
