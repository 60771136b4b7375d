package fr.passerelle.fhirserver.errors;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.ResourceStore;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A room's sentences in the language of a request: French when {@code Accept-Language} prefers it,
 * English otherwise.
 */
public final class Wording {
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

  private final ResourceBundle texts;
  private final Locale locale;

  private Wording(Class<?> room, Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            room.getPackageName() + ".messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** In the language of the request; a request of the program itself is answered in English. */
  public static Wording of(RequestDetails request) {
    return of(request, ResourceStore.class);
  }

  /**
   * The same with the sentences of another room.
   *
   * @param type a type of that room's package, where its {@code messages} are
   */
  public static Wording of(RequestDetails request, Class<?> type) {
    return new Wording(
        type, preferred(request == null ? null : request.getHeader("Accept-Language")));
  }

  static Wording preferring(String acceptLanguage) {
    return new Wording(ResourceStore.class, preferred(acceptLanguage));
  }

  private static Locale preferred(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.ENGLISH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return best == null ? Locale.ENGLISH : best;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }

  /** The sentence of that key. Arguments are paths, types and counts, never what was sent. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  /** The language it speaks. */
  public Locale locale() {
    return locale;
  }
}
