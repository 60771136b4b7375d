package fr.passerelle.routes.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>${env:NAME}</code> or <code>{{env:NAME}}</code> in a route folder. A folder reaches only
 * variables whose name begins with its own, {@code LABO_EXEMPLE_HPRIM_…} for {@code
 * labo-exemple-hprim}, so that no route reads another one's secret or the database's.
 */
final class Variables {
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{env:([^}]*)}|\\{\\{env:([^}]*)}}");

  private final String prefix;
  private final Function<String, Optional<String>> variables;

  Variables(String id, Function<String, Optional<String>> variables) {
    this.prefix = id.toUpperCase(Locale.ROOT).replace('-', '_') + "_";
    this.variables = variables;
  }

  /** Whether the text is nothing but one reference. */
  static boolean isReference(String text) {
    return REFERENCE.matcher(text.strip()).matches();
  }

  /** The text with every reference replaced; each that cannot be is a reason. */
  String resolve(String text, Reasons reasons) {
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(name(found), reasons)));
  }

  private static String name(MatchResult found) {
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  private String value(String name, Reasons reasons) {
    if (!name.startsWith(prefix)) {
      reasons.add("variable.foreign", name, prefix);
      return "";
    }
    Optional<String> value = variables.apply(name);
    if (value.isEmpty()) {
      reasons.add("variable.missing", name);
    }
    return value.orElse("");
  }
}
