package fr.passerelle.cli;

import fr.passerelle.anonymisation.Anonymised;
import fr.passerelle.anonymisation.Anonymiser;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * {@code anonymise FILE}: the same message about somebody who does not exist, to the standard
 * output or to a new file, so that a case can be made of it.
 */
final class AnonymiseCommand implements Command {
  private static final int DONE = 0;
  private static final int NOT_POSSIBLE = 1;
  private static final String OUTPUT = "output";

  private final Screen screen;
  private final RandomGenerator random;

  AnonymiseCommand(Screen screen, RandomGenerator random) {
    this.screen = screen;
    this.random = random;
  }

  @Override
  public Set<String> options() {
    return Set.of(FormatChoice.OPTION, Contracts.OPTION, OUTPUT);
  }

  @Override
  public int run(Arguments arguments) {
    if (arguments.subjects().size() != 1) {
      return screen.misused("anonymise.one-file");
    }
    try {
      byte[] bytes = SentFile.read(arguments.subjects().get(0), screen.in());
      MessageTranslator translator = FormatChoice.of(arguments).translator(bytes);
      Charset charset = charset(translator, Contracts.of(arguments), bytes);
      Anonymised result = new Anonymiser(random).anonymise(translator.format(), bytes, charset);
      return result instanceof Anonymised.Done done
          ? write(done, arguments.value(OUTPUT))
          : notPossible(result);
    } catch (Unusable e) {
      return screen.failed(e.reason());
    } catch (InvalidPathException | IOException e) {
      return screen.failed(Screen.sentence("anonymise.unwritten", e.getClass().getSimpleName()));
    }
  }

  private static Charset charset(MessageTranslator translator, Partner partner, byte[] bytes) {
    return translator.source(InboundMessage.of(partner, bytes)).charset();
  }

  /** A file that is there is never written over: it may be the only copy of the real one. */
  private int write(Anonymised.Done done, Optional<String> output) throws IOException {
    if (output.isPresent()) {
      Files.write(Path.of(output.get()), done.bytes(), StandardOpenOption.CREATE_NEW);
    } else {
      screen.out().write(done.bytes());
      screen.out().flush();
    }
    screen.note("anonymise.done", done.replaced(), done.kept());
    return DONE;
  }

  private int notPossible(Anonymised result) {
    boolean unsafe = result instanceof Anonymised.Unsafe;
    screen.note(unsafe ? "anonymise.unsafe" : "anonymise.unknown");
    return NOT_POSSIBLE;
  }
}
