package fr.passerelle.routes;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Settings of the route folders.
 *
 * @param routesDir folder of the drop-in routes; where it does not exist, the two example routes
 *     inside the program run
 * @param dataDir folder of the database and the inboxes; relative folders of routes are below it
 */
@ConfigurationProperties("passerelle")
record RoutesProperties(@DefaultValue(ROUTES) Path routesDir, @DefaultValue(DATA) Path dataDir) {
  private static final String ROUTES = "./camel-routes";
  private static final String DATA = "./data";

  /** Those of a program without an application, whose binder would look on the class path first. */
  static RoutesProperties of(Environment settings) {
    return new RoutesProperties(
        Path.of(settings.getProperty("passerelle.routes-dir", ROUTES)),
        Path.of(settings.getProperty("passerelle.data-dir", DATA)));
  }
}
