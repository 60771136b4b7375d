package fr.passerelle.routes.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A running inbox in a folder of its own. */
final class InboxRoute implements AutoCloseable {
  private final FolderRoute route;
  private final Path folder;

  InboxRoute(IntakeInMemory intake, Path data) throws Exception {
    this(intake, data, TestFolders.INBOX);
  }

  /**
   * @param quiet milliseconds a file must rest before it is taken
   */
  InboxRoute(IntakeInMemory intake, Path data, int quiet) throws Exception {
    this(intake, data, TestFolders.INBOX.replace("quiet: 100", "quiet: " + quiet));
  }

  private InboxRoute(IntakeInMemory intake, Path data, String definition) throws Exception {
    folder = data.resolve("inbox").resolve("labo");
    FolderCheck check =
        new FolderCheck(intake, TestFolders.surroundings(data), new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(TestFolders.of("labo", definition, ""));
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
    await().until(() -> Files.isDirectory(folder.resolve("refused")));
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  void drop(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  List<String> names(String of) throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve(of))) {
      return entries
          .filter(Files::isRegularFile)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() {
    route.close();
  }
}
