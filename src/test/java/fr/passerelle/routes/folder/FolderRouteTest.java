package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.security.ListeningRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderRouteTest {
  @Test
  void a_closed_route_can_still_be_asked_how_it_stands() {
    FolderRoute route = route(TestFolders.MLLP);
    route.close();
    assertThat(route.transport()).isEqualTo("passerelle-mllp");
    assertThat(route.listensOn()).isEmpty();
  }

  private static FolderRoute route(String yaml) {
    FolderCheck check =
        new FolderCheck(
            new IntakeInMemory(),
            TestFolders.surroundings(Path.of("data")),
            new ListeningRule(false));
    RouteFolder folder = TestFolders.of("cabinet", yaml, "port=0");
    return ((Checked.Good<FolderRoute>) check.check(folder)).value();
  }
}
