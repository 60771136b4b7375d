package fr.passerelle.routes.mllp;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.MllpSender;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.testing.TestKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** MLLP over TLS, with certificates on both sides. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class MllpTlsTest {
  private static final String CONTRACT =
      """
      port=0
      keystore=server.p12
      keystore-password=${env:CABINET_KEYSTORE}
      truststore=known.p12
      truststore-password=${env:CABINET_TRUSTSTORE}
      """;
  private static final Map<String, String> PASSWORDS =
      Map.of("CABINET_KEYSTORE", TestKeys.PASSWORD, "CABINET_TRUSTSTORE", TestKeys.PASSWORD);

  @TempDir static Path data;
  private static TestKeys keys;
  private final IntakeInMemory intake = new IntakeInMemory();
  private FolderRoute route;

  @BeforeAll
  static void makeKeys() throws Exception {
    keys = new TestKeys(data);
    keys.make("server", "server", 1, 30);
    keys.make("cabinet", "cabinet", 1, 30);
    keys.make("expired", "expired", 20, 10);
    keys.make("stranger", "cabinet", 1, 30);
    keys.trust("known", "cabinet", "expired");
    keys.trust("server-only", "server");
  }

  @BeforeEach
  void start() throws Exception {
    FolderCheck check =
        new FolderCheck(
            intake, TestFolders.surroundings(data, Map.of(), PASSWORDS), new ListeningRule(false));
    Checked<FolderRoute> checked =
        check.check(TestFolders.of("cabinet", TestFolders.MLLP, CONTRACT));
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
  }

  @AfterEach
  void stop() {
    route.close();
  }

  @Test
  void a_known_client_is_answered_frame_by_frame() throws Exception {
    try (MllpSender sender = connect("cabinet")) {
      assertThat(sender.write(frame("one")).answer()).isEqualTo(answerTo("one"));
      assertThat(sender.write(frame("two")).answer()).isEqualTo(answerTo("two"));
    }
  }

  @Test
  void stopping_ends_the_connection_in_order() throws Exception {
    try (MllpSender sender = connect("cabinet")) {
      assertThat(sender.write(frame("one")).answer()).isEqualTo(answerTo("one"));
      route.stop();
      assertThat(sender.answer()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "expired, CERTIFICATE_EXPIRED",
    "stranger, CERTIFICATE_NOT_TRUSTED",
    "'', NO_CERTIFICATE"
  })
  void another_client_is_refused_and_the_log_says_why(String own, String reason, CapturedOutput log)
      throws Exception {
    assertThat(isAnswered(own)).isFalse();
    await().until(() -> log.toString().contains("cabinet: TLS connection refused, " + reason));
    assertThat(intake.received).isEmpty();
    assertThat(isAnswered("cabinet")).isTrue();
  }

  @Test
  void a_client_without_tls_is_refused(CapturedOutput log) throws Exception {
    try (MllpSender sender = new MllpSender(port())) {
      sender.write(frame("in clear"));
      await().until(() -> log.toString().contains("cabinet: TLS connection refused, NO_TLS"));
    }
    assertThat(intake.received).isEmpty();
    assertThat(intake.refused).isEmpty();
  }

  private boolean isAnswered(String own) throws Exception {
    try (MllpSender sender = connect(own)) {
      return !sender.write(frame("who am I")).answer().isEmpty();
    } catch (IOException refused) {
      return false;
    }
  }

  private MllpSender connect(String own) throws Exception {
    SSLContext client = keys.client(own, "server-only");
    return new MllpSender(client.getSocketFactory().createSocket("127.0.0.1", port()));
  }

  private int port() {
    return Integer.parseInt(route.listensOn().orElseThrow().replaceAll(".*:", ""));
  }
}
