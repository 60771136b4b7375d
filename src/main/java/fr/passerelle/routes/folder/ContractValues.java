package fr.passerelle.routes.folder;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The values of a contract, read with a type; each one that does not fit is a reason. */
final class ContractValues {
  private final Map<String, String> values;
  private final Reasons reasons;

  ContractValues(Map<String, String> values, Reasons reasons) {
    this.values = values;
    this.reasons = reasons;
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  /** One of a few words. */
  <T> T choice(String key, T otherwise, Map<String, T> choices) {
    return text(key)
        .map(value -> choices.get(value.toLowerCase(Locale.ROOT)))
        .or(
            () ->
                text(key)
                    .flatMap(
                        value -> unfit(key, String.join(" | ", new TreeSet<>(choices.keySet())))))
        .orElse(otherwise);
  }

  /** Anything a parser takes; {@code example} shows what that is. */
  <T> Optional<T> parsed(String key, Function<String, T> parser, String example) {
    try {
      return text(key).map(parser);
    } catch (IllegalArgumentException | DateTimeException e) {
      return unfit(key, example);
    }
  }

  // The value itself is not repeated: it may be a secret in the wrong place.
  private <T> Optional<T> unfit(String key, String expected) {
    reasons.add("contract.value", key, expected);
    return Optional.empty();
  }
}
