package fr.passerelle.routes;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the route folders.
 *
 * @param routesDir folder of the drop-in routes; where it does not exist, the two example routes
 *     inside the program run
 * @param dataDir folder of the database and the inboxes; relative folders of routes are below it
 */
@ConfigurationProperties("passerelle")
record RoutesProperties(
    @DefaultValue("./camel-routes") Path routesDir, @DefaultValue("./data") Path dataDir) {}
