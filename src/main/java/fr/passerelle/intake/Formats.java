package fr.passerelle.intake;

import fr.passerelle.translation.MessageTranslator;
import java.util.List;
import java.util.Optional;

/** The formats this server reads, by name or by content. */
final class Formats {
  static final String AUTO = "auto";

  private final List<MessageTranslator> translators;

  Formats(List<MessageTranslator> translators) {
    this.translators = List.copyOf(translators);
  }

  /** The translator for a route's {@code format=}; empty when there is none or none recognises. */
  Optional<MessageTranslator> resolve(String format, byte[] bytes) {
    return translators.stream()
        .filter(
            translator ->
                AUTO.equals(format)
                    ? translator.recognises(bytes)
                    : translator.format().equals(format))
        .findFirst();
  }
}
