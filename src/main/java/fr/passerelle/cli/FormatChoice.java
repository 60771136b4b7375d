package fr.passerelle.cli;

import fr.passerelle.intake.Formats;
import fr.passerelle.translation.MessageTranslator;
import java.util.ArrayList;
import java.util.List;

/** The formats this program reads, one of which {@code --format} may name. */
final class FormatChoice {
  static final String OPTION = "format";

  private final Formats formats = Formats.installed();
  private final String asked;

  private FormatChoice(String asked) {
    this.asked = asked;
  }

  /**
   * @throws Unusable when no format has that name
   */
  static FormatChoice of(Arguments arguments) throws Unusable {
    FormatChoice choice = new FormatChoice(arguments.value(OPTION).orElse(Formats.AUTO));
    if (!choice.names().contains(choice.asked)) {
      throw new Unusable("option.value", "--" + OPTION, String.join(", ", choice.names()));
    }
    return choice;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(Formats.AUTO));
    names.addAll(formats.names());
    return names;
  }

  /** The one that reads those bytes, or refuses them. */
  MessageTranslator translator(byte[] bytes) {
    return formats.translator(asked, bytes);
  }
}
