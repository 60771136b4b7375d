package fr.passerelle.cli;

import fr.passerelle.routes.DryRoutes;
import fr.passerelle.routes.FolderReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.Environment;

/**
 * {@code cases [DIR]}: checks every route folder and runs its cases dry, as the server does before
 * it takes one. For upgrades: what held yesterday must hold today.
 */
final class CasesCommand implements Command {
  private static final int ALL_HOLD = 0;
  private static final int SOMETHING_TO_MEND = 1;

  private final Screen screen;

  CasesCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public int run(Arguments arguments) {
    if (arguments.subjects().size() > 1) {
      return screen.misused("cases.one-folder");
    }
    Optional<String> asked = arguments.subjects().stream().findFirst();
    if (asked.isPresent() && !isDirectory(asked.get())) {
      return screen.misused("cases.no-folder", asked.get());
    }
    try {
      return run(asked.map(Path::of), Settings.of(arguments.settings()));
    } catch (Settings.Unreadable e) {
      return screen.misused("settings.unreadable", e.getMessage());
    } catch (ConversionException e) {
      return screen.misused("settings.unreadable", e.getClass().getSimpleName());
    } catch (IOException e) {
      return screen.misused("cases.unreadable", e.getClass().getSimpleName());
    }
  }

  private int run(Optional<Path> directory, Environment settings) throws IOException {
    DryRoutes routes =
        directory.isPresent() ? DryRoutes.in(directory.get(), settings) : DryRoutes.of(settings);
    if (routes.names().isEmpty()) {
      return screen.misused("cases.none");
    }
    CasesText text = new CasesText(screen);
    // Each is told before the next is run: many partners take a while.
    List<FolderReport> reports =
        routes.names().stream().map(routes::report).peek(text::folder).toList();
    text.summary(reports);
    return reports.stream().allMatch(FolderReport::holds) ? ALL_HOLD : SOMETHING_TO_MEND;
  }

  private static boolean isDirectory(String path) {
    try {
      return Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
