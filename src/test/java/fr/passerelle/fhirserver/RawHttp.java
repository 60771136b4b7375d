package fr.passerelle.fhirserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as typed, for what a well-behaved client would not send. */
final class RawHttp {
  private RawHttp() {}

  static String get(String root, String target) {
    URI server = URI.create(root);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
