package fr.passerelle.routes;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Settings of the route folders.
 *
 * @param routesDir folder of the drop-in routes; where it does not exist, the two example routes
 *     inside the program run
 * @param dataDir folder of the database and the inboxes; relative folders of routes are below it
 * @param routesSchemes components of Camel that a route may begin with besides those of the
 *     program; what they listen to is for the administrator to guard
 * @param libDir folder of their jars, read at the start
 */
@ConfigurationProperties("passerelle")
record RoutesProperties(
    @DefaultValue(ROUTES) Path routesDir,
    @DefaultValue(DATA) Path dataDir,
    @DefaultValue List<String> routesSchemes,
    @DefaultValue(LIB) Path libDir) {
  private static final String ROUTES = "./camel-routes";
  private static final String DATA = "./data";
  private static final String LIB = "./lib";

  /** Those of a program without an application, whose binder would look on the class path first. */
  static RoutesProperties of(Environment settings) {
    return new RoutesProperties(
        Path.of(settings.getProperty("passerelle.routes-dir", ROUTES)),
        Path.of(settings.getProperty("passerelle.data-dir", DATA)),
        List.of(settings.getProperty("passerelle.routes-schemes", String[].class, new String[0])),
        Path.of(settings.getProperty("passerelle.lib-dir", LIB)));
  }
}
