package fr.passerelle.translation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for a person, in French or English. The texts of a room stand in its {@code
 * messages_fr.properties} and {@code messages_en.properties}. Arguments are names of segments,
 * fields, codes of the norm and counts, never a value that was sent.
 *
 * @param bundle resource bundle, the room's package and {@code .messages}
 * @param key key in the bundle
 * @param arguments what stands in the gaps of the text
 */
public record Sentence(String bundle, String key, List<String> arguments) {

  /** A sentence of the room that {@code type} lives in. */
  public static Sentence of(Class<?> type, String key, Object... arguments) {
    List<String> texts = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    return new Sentence(type.getPackageName() + ".messages", key, texts);
  }

  /** The text in that language; French for any language but English. */
  public String in(Locale locale) {
    Locale language =
        Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            bundle,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), language).format(arguments.toArray());
  }
}
