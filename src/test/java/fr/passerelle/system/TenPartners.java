package fr.passerelle.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The route folders of ten partners, each with a port and an identity domain of its own. */
final class TenPartners {
  private static final int PARTNERS = 10;
  private static final Path EXAMPLE = Path.of("camel-routes", "cabinet-exemple-hl7v2");

  private final List<Integer> ports = new ArrayList<>();

  /** Writes the folders. */
  TenPartners(Path routes) throws IOException {
    String route = Files.readString(EXAMPLE.resolve("route.camel.yaml"));
    for (int partner = 0; partner < PARTNERS; partner++) {
      int port = WholeServer.freePort();
      Path folder = Files.createDirectories(routes.resolve(name(partner)));
      Files.writeString(
          folder.resolve("route.camel.yaml"),
          route.replace(EXAMPLE.getFileName().toString(), name(partner)));
      Files.writeString(
          folder.resolve("route.properties"),
          String.join(
              "\n",
              "host=127.0.0.1",
              "port=" + port,
              "zone=Europe/Paris",
              "processing=P",
              "authority=identity",
              "unknown-patient=create",
              ""));
      ports.add(port);
    }
  }

  static String name(int partner) {
    return "partenaire-" + partner;
  }

  List<Integer> ports() {
    return ports;
  }
}
