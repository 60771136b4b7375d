package fr.passerelle.cli;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import fr.passerelle.trial.TranslatedBundle;
import java.util.List;
import java.util.Set;

/**
 * {@code translate FILE}: what the server would make of a file, as FHIR, with nothing stored. The
 * resources go to the standard output, what is to be said of them to the standard error.
 */
final class TranslateCommand implements Command {
  private static final int TRANSLATED = 0;
  private static final int REFUSED = 1;
  private static final String REPORT = "report";
  private static final String TEXT = "text";
  private static final String JSON = "json";

  private final Screen screen;

  TranslateCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Set<String> options() {
    return Set.of(FormatChoice.OPTION, Contracts.OPTION, REPORT);
  }

  @Override
  public int run(Arguments arguments) {
    String report = arguments.value(REPORT).orElse(TEXT);
    if (arguments.subjects().size() != 1) {
      return screen.misused("translate.one-file");
    }
    if (!report.equals(TEXT) && !report.equals(JSON)) {
      return screen.misused("option.value", "--" + REPORT, TEXT + ", " + JSON);
    }
    try {
      byte[] bytes = SentFile.read(arguments.subjects().get(0), screen.in());
      MessageTranslator translator = FormatChoice.of(arguments).translator(bytes);
      return translate(translator, Contracts.of(arguments), bytes, report.equals(JSON));
    } catch (Unusable e) {
      return screen.failed(e.reason());
    }
  }

  private int translate(MessageTranslator translator, Partner partner, byte[] bytes, boolean json) {
    List<Translation> said =
        translator.split(InboundMessage.of(partner, bytes)).stream()
            .map(translator::translate)
            .toList();
    TranslatedBundle.of(said, screen.language()).ifPresent(screen.out()::println);
    if (json) {
      screen
          .err()
          .println(TranslationJson.of(translator.format(), partner, said, screen.language()));
    } else {
      new TranslationText(screen, partner).report(translator.format(), said);
    }
    return said.stream().anyMatch(Rejected.class::isInstance) ? REFUSED : TRANSLATED;
  }
}
