package fr.passerelle.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the pages write them: in the time of Paris, as the pages say. */
public final class Moments {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter FRENCH = formatter("dd/MM/yyyy HH:mm:ss", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH = formatter("d MMM yyyy HH:mm:ss", Locale.ENGLISH);

  /** The moment for a reader of that language. */
  public String text(Instant moment, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return (english ? ENGLISH : FRENCH).format(moment);
  }

  private static DateTimeFormatter formatter(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE);
  }
}
