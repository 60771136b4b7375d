package fr.passerelle.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The check by which docker knows that the server answers. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the image runs Linux: its scripts need bash")
class ContainerHealthTest {

  @TempDir Path folder;

  @Test
  void a_ready_server_is_healthy() throws Exception {
    assertThat(codeWhenTheServerAnswers(200)).isZero();
  }

  @Test
  void a_server_that_is_not_ready_is_not_healthy() throws Exception {
    assertThat(codeWhenTheServerAnswers(503)).isNotZero();
  }

  @Test
  void no_server_is_not_healthy() throws Exception {
    assertThat(new Script(folder).with("SERVER_PORT", 1).run("container-health").code())
        .isNotZero();
  }

  private int codeWhenTheServerAnswers(int status) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/actuator/health/readiness",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try {
      int port = server.getAddress().getPort();
      return new Script(folder).with("SERVER_PORT", port).run("container-health").code();
    } finally {
      server.stop(0);
    }
  }
}
