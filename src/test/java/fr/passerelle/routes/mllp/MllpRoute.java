package fr.passerelle.routes.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.MllpSender;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A running MLLP route with small limits, on a free port. */
final class MllpRoute implements AutoCloseable {
  private static final String OPTIONS = "?silence=600&frameTime=1500&connections=50&maxBytes=";
  private static final String ANSWERS = "&answerTime=";

  private final FolderRoute route;
  private final int port;

  MllpRoute(IntakeInMemory intake, int maxBytes) throws Exception {
    this(intake, maxBytes, 30_000);
  }

  /**
   * @param answerTime milliseconds a sender waits for its answer
   */
  MllpRoute(IntakeInMemory intake, int maxBytes, int answerTime) throws Exception {
    String options = OPTIONS + maxBytes + ANSWERS + answerTime;
    String yaml = TestFolders.MLLP.replace("{{port}}", "{{port}}" + options);
    FolderCheck check =
        new FolderCheck(
            intake, TestFolders.surroundings(Path.of("data")), new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(TestFolders.of("cabinet", yaml, "port=0"));
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
    port = Integer.parseInt(route.listensOn().orElseThrow().replaceAll(".*:", ""));
  }

  MllpRoute(IntakeInMemory intake) throws Exception {
    this(intake, 1024 * 1024);
  }

  MllpSender connect() throws IOException {
    return new MllpSender(port);
  }

  void stop() {
    try {
      route.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] concat(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }

  @Override
  public void close() {
    route.close();
  }
}
