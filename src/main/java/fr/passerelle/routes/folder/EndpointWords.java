package fr.passerelle.routes.folder;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses and parameters of endpoints: known schemes, known placeholders, no literal secret. */
final class EndpointWords {
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*)(:.*)?$");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");
  private static final Pattern KNOWN = Pattern.compile("host|port|folder|user|env:[A-Z0-9_]+");
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(^|[?&.])[a-z.]*(password|passphrase|passwd|secret|token|apikey|credential)[a-z]*=");
  private static final Pattern USER_INFO = Pattern.compile("//[^/@?{]*:[^/@?{]+@");

  private final Reasons reasons;
  private final Schemes schemes;

  EndpointWords(Reasons reasons, Schemes schemes) {
    this.reasons = reasons;
    this.schemes = schemes;
  }

  void uri(String place, Object value) {
    if (!(value instanceof String text)) {
      reasons.add("route.shape", "uri");
      return;
    }
    Matcher scheme = SCHEME.matcher(text);
    if (!scheme.matches()) {
      reasons.add("route.shape", "uri");
    } else if (!schemes.at(place).contains(scheme.group(1))) {
      reasons.add("route.scheme", scheme.group(1), place, String.join(", ", schemes.at(place)));
    }
    words(text);
    if (USER_INFO.matcher(text).find()) {
      reasons.add("route.secret");
    }
  }

  void parameters(Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> words(key + "=" + each));
    } else {
      reasons.add("route.shape", "parameters");
    }
  }

  private void words(String text) {
    Matcher placeholders = PLACEHOLDER.matcher(text);
    while (placeholders.find()) {
      if (!KNOWN.matcher(placeholders.group(1)).matches()) {
        reasons.add("route.placeholder", placeholders.group(1));
      }
    }
    // '#' points at objects of the program, '$' begins an expression.
    if (PLACEHOLDER.matcher(text).replaceAll("").matches(".*[#$].*")) {
      reasons.add("route.expression");
    }
    Matcher secret = SECRET.matcher(text);
    while (secret.find()) {
      if (!text.startsWith("{{env:", secret.end())) {
        reasons.add("route.secret");
      }
    }
  }
}
