package fr.passerelle.web.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.LocaleResolver;

/**
 * French or English: what {@code ?lang=} says now, else what it said before (a cookie), else what
 * the browser prefers (RFC 9110, 12.5.4); French where it prefers neither.
 */
final class PageLanguage implements LocaleResolver {
  static final String COOKIE = "lang";

  private static final String PARAMETER = "lang";
  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request)
        .or(() -> remembered(request))
        .or(() -> preferred(request))
        .orElse(Locale.FRENCH);
  }

  /** What {@code ?lang=} says, if it names a language there is. */
  static Optional<Locale> asked(HttpServletRequest request) {
    // From the query alone: reading parameters would take the body of a request from its reader.
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(PARAMETER + "="))
        .findFirst()
        .flatMap(pair -> named(pair.substring(PARAMETER.length() + 1)));
  }

  private static Optional<Locale> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> named(cookie.getValue()));
  }

  private static Optional<Locale> preferred(HttpServletRequest request) {
    String header = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Locale> named(String tag) {
    return LANGUAGES.stream().filter(language -> language.getLanguage().equals(tag)).findFirst();
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("a link with ?lang= changes the language");
  }
}
