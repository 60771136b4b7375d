package fr.passerelle.routes.folder;

import fr.passerelle.routes.endpoint.Credentials;
import fr.passerelle.translation.Partner;
import java.util.Map;

/**
 * What {@code route.properties} says.
 *
 * @param placeholders what {@code {{…}}} in the route stands for: host, port, folder
 */
public record Contract(
    Partner partner, Map<String, String> placeholders, Credentials credentials) {}
