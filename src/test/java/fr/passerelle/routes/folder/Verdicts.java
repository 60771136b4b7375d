package fr.passerelle.routes.folder;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the check says against a folder. */
final class Verdicts {
  private Verdicts() {}

  static List<String> keys(Map<String, String> texts) {
    return keys(TestFolders.of("cabinet", texts));
  }

  static List<String> keys(RouteFolder folder) {
    return check(folder).stream().map(Sentence::key).toList();
  }

  static List<Sentence> check(RouteFolder folder) {
    FolderCheck check =
        new FolderCheck(
            new IntakeInMemory(),
            TestFolders.surroundings(Path.of("data")),
            new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(folder);
    if (checked instanceof Checked.Bad<FolderRoute> bad) {
      return bad.reasons();
    }
    ((Checked.Good<FolderRoute>) checked).value().close();
    return List.of();
  }

  /** A folder named {@code cabinet} with that route. */
  static RouteFolder yaml(String route) {
    return TestFolders.of("cabinet", route, "port=0");
  }
}
