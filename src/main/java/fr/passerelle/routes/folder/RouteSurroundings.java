package fr.passerelle.routes.folder;

import fr.passerelle.routes.http.HttpDoor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a route folder finds on the server it is dropped into.
 *
 * @param systemBase base URI of the identifier systems scoped to partners
 * @param dataDir folder that relative folders of a contract are resolved against
 * @param formats names a route may give as {@code format=}
 * @param settings a setting of the server by name: {@code passerelle.routes.<id>.<key>} replaces
 *     that key of {@code route.properties}
 * @param variables an environment variable by name
 * @param http where routes take what is posted
 * @param components further components of Camel that routes may begin with
 */
public record RouteSurroundings(
    String systemBase,
    Path dataDir,
    Set<String> formats,
    Function<String, Optional<String>> settings,
    Function<String, Optional<String>> variables,
    HttpDoor http,
    Further components) {

  /**
   * @param schemes names an administrator allows
   * @param classes where they are found
   */
  public record Further(List<String> schemes, ClassLoader classes) {
    /** Nothing but what the program brings. */
    public static final Further NONE =
        new Further(List.of(), RouteSurroundings.class.getClassLoader());

    /**
     * @throws IllegalArgumentException when one of the names can never be allowed
     */
    public Further {
      Schemes.with(schemes);
    }
  }
}
