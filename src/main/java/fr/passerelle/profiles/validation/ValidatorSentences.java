package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Finding;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Our own sentences among the findings, in French or English; HL7's are English. */
final class ValidatorSentences {
  private static final String BUNDLE = Finding.class.getPackageName() + ".messages";

  private ValidatorSentences() {}

  /** English for any language but French. Arguments are versions, days and addresses. */
  static String say(Locale language, String key, Object... arguments) {
    Locale spoken =
        Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            spoken,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] written = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(texts.getString(key), spoken).format(written);
  }
}
