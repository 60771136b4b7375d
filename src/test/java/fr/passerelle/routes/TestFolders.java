package fr.passerelle.routes;

import fr.passerelle.routes.folder.RouteFolder;
import fr.passerelle.routes.folder.RouteSurroundings;
import fr.passerelle.routes.http.HttpDoor;
import fr.passerelle.testing.Partners;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Route folders made of texts. */
public final class TestFolders {
  public static final String MLLP =
      """
      - route:
          from:
            uri: passerelle-mllp:{{host}}:{{port}}
            steps:
              - to: passerelle:intake?format=hl7v2
      """;
  public static final String HTTP =
      """
      - from:
          uri: passerelle-http:intake
          steps:
            - to: passerelle:intake?format=hl7v2
      """;
  public static final String INBOX =
      """
      - from:
          uri: passerelle-inbox:{{folder}}
          parameters:
            quiet: 100
          steps:
            - to:
                uri: passerelle:intake
                parameters:
                  format: hprim-medecin
      """;

  private TestFolders() {}

  public static RouteFolder of(String id, String route, String properties) {
    return of(id, Map.of("route.camel.yaml", route, "route.properties", properties));
  }

  public static RouteFolder of(String id, Map<String, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new RouteFolder(id, files);
  }

  public static RouteSurroundings surroundings(Path data) {
    return surroundings(data, Map.of(), Map.of());
  }

  public static RouteSurroundings surroundings(
      Path data, Map<String, String> settings, Map<String, String> variables) {
    return new RouteSurroundings(
        Partners.BASE,
        data,
        Set.of("auto", "hl7v2", "hprim-medecin"),
        name -> Optional.ofNullable(settings.get(name)),
        name -> Optional.ofNullable(variables.get(name)),
        new HttpDoor(),
        RouteSurroundings.Further.NONE);
  }
}
