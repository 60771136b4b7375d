package fr.passerelle.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.recette.Recette;
import fr.passerelle.recette.RecettePage;
import fr.passerelle.recette.RecetteReport;
import fr.passerelle.recette.SampleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code recette DIR}: reads every sample of a partner and writes one report on them, as a page and
 * as JSON, for the vendor to mend what is to be mended.
 */
final class RecetteCommand implements Command {
  private static final int ALL_TRANSLATED = 0;
  private static final int SOMETHING_REFUSED = 1;
  private static final int DEEPEST = 8;
  private static final String OUTPUT = "output";
  private static final String PAGE = "recette.html";
  private static final String JSON = "recette.json";
  private static final List<String> NO_SAMPLE = List.of(".", "expected.");
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final Screen screen;
  private final Clock clock;

  RecetteCommand(Screen screen, Clock clock) {
    this.screen = screen;
    this.clock = clock;
  }

  @Override
  public Set<String> options() {
    return Set.of(FormatChoice.OPTION, Contracts.OPTION, OUTPUT);
  }

  @Override
  public int run(Arguments arguments) {
    if (arguments.subjects().size() != 1) {
      return screen.misused("recette.one-folder");
    }
    try {
      Path output = Path.of(arguments.value(OUTPUT).orElse("."));
      Recette recette =
          new Recette(Contracts.of(arguments), FormatChoice.of(arguments)::translator);
      read(recette, Path.of(arguments.subjects().get(0)), output);
      RecetteReport report =
          recette.report(LocalDate.ofInstant(clock.instant(), FRANCE), arguments.language("fr"));
      write(report, output);
      return report.totals().refused() > 0 ? SOMETHING_REFUSED : ALL_TRANSLATED;
    } catch (Unusable e) {
      return screen.failed(e.reason());
    } catch (InvalidPathException | IOException e) {
      return screen.failed(Screen.sentence("recette.unusable", e.getClass().getSimpleName()));
    }
  }

  private static void read(Recette recette, Path folder, Path output) throws Unusable, IOException {
    List<Path> files = files(folder, output);
    if (files.isEmpty()) {
      throw new Unusable("recette.empty");
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      recette.read(new SampleFile(name, SentFile.read(file)));
    }
  }

  /** Without those of an earlier report, what a case expects, and what begins with a dot. */
  private static List<Path> files(Path folder, Path output) throws Unusable, IOException {
    if (!Files.isDirectory(folder)) {
      throw new Unusable("cases.no-folder", folder);
    }
    Set<Path> ours =
        Set.of(
            output.resolve(PAGE).toAbsolutePath().normalize(),
            output.resolve(JSON).toAbsolutePath().normalize());
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> NO_SAMPLE.stream().noneMatch(file.getFileName().toString()::startsWith))
          .filter(file -> !ours.contains(file.toAbsolutePath().normalize()))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(RecetteReport report, Path output) throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve(PAGE), RecettePage.of(report));
    Files.writeString(output.resolve(JSON), json(report));
    RecetteReport.Totals totals = report.totals();
    screen.line(
        "recette.written",
        output.resolve(PAGE),
        output.resolve(JSON),
        totals.files(),
        totals.translated(),
        totals.refused());
  }

  private static String json(RecetteReport report) throws JsonProcessingException {
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
  }
}
