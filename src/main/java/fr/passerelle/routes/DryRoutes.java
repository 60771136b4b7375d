package fr.passerelle.routes;

import fr.passerelle.intake.TranslationOnly;
import fr.passerelle.profiles.Profiles;
import fr.passerelle.routes.folder.DirectorySource;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderSource;
import fr.passerelle.routes.folder.RouteFolder;
import fr.passerelle.routes.http.HttpDoor;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.env.Environment;

/**
 * Route folders checked, their contracts read and their cases run as the server does before it
 * takes them, without a server, a database or a port.
 */
public final class DryRoutes {
  private static final String NOBODY = "essai";

  private final FolderSource source;
  private final List<String> names;
  private final FolderCheck check;

  private DryRoutes(FolderSource source, List<String> names, Environment settings) {
    this.source = source;
    this.names = names;
    this.check =
        new FolderCheck(
            new TranslationOnly(),
            RoutesConfiguration.surroundings(
                RoutesProperties.of(settings),
                Profiles.of(settings).catalog(),
                settings,
                new HttpDoor()),
            ListeningRule.of(settings));
  }

  /**
   * The folders the server would take with these settings, and the templates beside them.
   *
   * @throws IOException when the folder of the routes cannot be read
   */
  public static DryRoutes of(Environment settings) throws IOException {
    FolderSource source = RoutesConfiguration.source(RoutesProperties.of(settings));
    return new DryRoutes(source, source.names(), settings);
  }

  /**
   * The folders in that directory, templates included; or that directory alone where it is a route
   * folder itself.
   *
   * @throws IOException when it cannot be read
   */
  public static DryRoutes in(Path directory, Environment settings) throws IOException {
    Path place = directory.toAbsolutePath().normalize();
    if (DirectorySource.isRouteFolder(place)) {
      FolderSource parent = new DirectorySource(place.getParent());
      return new DryRoutes(parent, List.of(place.getFileName().toString()), settings);
    }
    FolderSource source = new DirectorySource(place);
    return new DryRoutes(source, source.names(), settings);
  }

  /** The folders, by name. */
  public List<String> names() {
    return names;
  }

  /** What the partner of that folder agreed to; nothing of its route is looked at. */
  public DryContract contract(String name) {
    try {
      return names.contains(name)
          ? DryContract.of(check.contract(source.read(name).asCopied()))
          : DryContract.unknown(names);
    } catch (IOException e) {
      return new DryContract(Optional.empty(), List.of(RouteStatus.unreadable()));
    }
  }

  /**
   * A partner that agreed to nothing: everything as it is where a contract is silent, and messages
   * of a test are read as well.
   */
  public Partner withoutContract() {
    byte[] terms = "processing=T".getBytes(StandardCharsets.UTF_8);
    RouteFolder folder = new RouteFolder(NOBODY, new TreeMap<>(Map.of("route.properties", terms)));
    return DryContract.of(check.contract(folder)).partner().orElseThrow();
  }

  /** Checks one folder; a template as if it were copied without its underscore. */
  public FolderReport report(String name) {
    try {
      FolderReport report = check.report(source.read(name).asCopied());
      return new FolderReport(name, report.reasons(), report.cases());
    } catch (IOException e) {
      return new FolderReport(name, List.of(RouteStatus.unreadable()), List.of());
    }
  }
}
