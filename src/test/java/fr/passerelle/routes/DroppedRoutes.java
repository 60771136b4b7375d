package fr.passerelle.routes;

import fr.passerelle.intake.Intake;
import fr.passerelle.routes.folder.DirectorySource;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.RouteSurroundings;
import fr.passerelle.routes.http.HttpDoor;
import fr.passerelle.security.ListeningRule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A folder of route folders, and the routes that run from it. */
public final class DroppedRoutes implements AutoCloseable {
  private final Path directory;
  private final Routes routes;
  private final HttpDoor http;

  public DroppedRoutes(Path directory, Intake intake) {
    this.directory = directory;
    RouteSurroundings surroundings = TestFolders.surroundings(directory.resolve("_data"));
    this.http = surroundings.http();
    FolderCheck check = new FolderCheck(intake, surroundings, new ListeningRule(false));
    this.routes =
        new Routes(
            new DirectorySource(directory), check, Clock.systemUTC(), Duration.ofMillis(200));
  }

  public HttpDoor http() {
    return http;
  }

  public Routes routes() {
    return routes;
  }

  Path directory() {
    return directory;
  }

  public void folder(String id, String route, String properties) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(id));
    Files.writeString(folder.resolve("route.camel.yaml"), route);
    Files.writeString(folder.resolve("route.properties"), properties);
  }

  String send(String id, String text) throws IOException {
    try (MllpSender sender = new MllpSender(port(id))) {
      return sender.write(MllpSender.frame(text)).answer();
    }
  }

  RouteStatus status(String id) {
    return routes.statuses().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  boolean isRunning(String id) {
    return routes.statuses().stream().anyMatch(s -> s.id().equals(id) && s.running());
  }

  int port(String id) {
    return Integer.parseInt(status(id).listensOn().orElse(":0").replaceAll(".*:", ""));
  }

  static boolean isOpen(int port) {
    try (MllpSender sender = new MllpSender(port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    if (routes.isRunning()) {
      routes.stop();
    }
  }
}
