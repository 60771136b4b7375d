package fr.passerelle.intake;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats this server reads, by name or by content. */
public final class Formats {
  /** Names no format: the content decides. */
  public static final String AUTO = "auto";

  private final List<MessageTranslator> translators;

  Formats(List<MessageTranslator> translators) {
    this.translators = List.copyOf(translators);
  }

  /** Every format whose room is there, so that this room need not name them. */
  public static Formats installed() {
    return new Formats(
        ServiceLoader.load(MessageTranslator.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** Their names, in order. */
  public List<String> names() {
    return translators.stream().map(MessageTranslator::format).sorted().toList();
  }

  /**
   * The translator for a route's {@code format=}; where there is none, or none recognises the
   * bytes, the one that refuses them.
   */
  public MessageTranslator translator(String format, byte[] bytes) {
    return resolve(format, bytes).orElseGet(UnknownFormat::new);
  }

  /** What every record of a frame or file says. */
  List<Translation> translations(Partner partner, String format, byte[] bytes) {
    MessageTranslator translator = translator(format, bytes);
    return translator.split(InboundMessage.of(partner, bytes)).stream()
        .map(translator::translate)
        .toList();
  }

  private Optional<MessageTranslator> resolve(String format, byte[] bytes) {
    return translators.stream()
        .filter(
            translator ->
                AUTO.equals(format)
                    ? translator.recognises(bytes)
                    : translator.format().equals(format))
        .findFirst();
  }
}
