package fr.passerelle.routes.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.testing.TestKeys;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mails over TLS, from a server whose certificate the folder's truststore has, or has not. */
@Timeout(60)
class MailTlsTest {
  private static final String KEYSTORE = "greenmail.tls.keystore.";

  @TempDir static Path data;
  private static GreenMail server;

  private final IntakeInMemory intake = new IntakeInMemory();

  @BeforeAll
  static void start() throws Exception {
    TestKeys keys = new TestKeys(data);
    keys.make("server", "localhost", 1, 30);
    keys.make("other", "localhost", 1, 30);
    keys.trust("trusted", "server");
    keys.trust("foreign", "other");
    System.setProperty(KEYSTORE + "file", keys.path("server").toString());
    System.setProperty(KEYSTORE + "password", TestKeys.PASSWORD);
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
    server.start();
    GreenMailUser user = server.setUser("labo@passerelle.example", "labo", "secret");
    byte[] mail =
        "Subject: x\r\nContent-Type: text/plain\r\n\r\nMSH|tls\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    user.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
  }

  @AfterAll
  static void stop() {
    server.stop();
    System.clearProperty(KEYSTORE + "file");
    System.clearProperty(KEYSTORE + "password");
  }

  @Test
  void a_server_that_the_truststore_knows_is_read_and_another_is_never_told_the_password()
      throws Exception {
    FolderRoute distrusting = route("foreign.p12");
    distrusting.start();
    // The mail server says in a thread of its own that nobody was trusted.
    await()
        .dontCatchUncaughtExceptions()
        .during(Duration.ofSeconds(1))
        .until(intake.received::isEmpty);
    distrusting.close();
    FolderRoute trusting = route("trusted.p12");
    trusting.start();
    await().until(() -> intake.received.size() == 1);
    trusting.close();
    assertThat(new String(intake.received.get(0), StandardCharsets.UTF_8)).startsWith("MSH|tls");
  }

  @Test
  void a_truststore_that_does_not_open_is_named_before_anything_runs() {
    Checked<FolderRoute> checked = check("nowhere.p12");
    assertThat(((Checked.Bad<FolderRoute>) checked).reasons()).isNotEmpty();
  }

  private FolderRoute route(String truststore) {
    Checked<FolderRoute> checked = check(truststore);
    assertThat(checked).isInstanceOf(Checked.Good.class);
    return ((Checked.Good<FolderRoute>) checked).value();
  }

  private Checked<FolderRoute> check(String truststore) {
    String yaml =
        TestFolders.MLLP.replace(
            "passerelle-mllp:{{host}}:{{port}}", "passerelle-imap:{{host}}:{{port}}?delay=200");
    String contract =
        String.join(
            "\n",
            List.of(
                "port=" + server.getImaps().getPort(),
                "user=labo",
                "password=${env:LABO_PASSWORD}",
                "truststore=" + truststore,
                "truststore-password=${env:LABO_TRUSTSTORE}"));
    Map<String, String> environment =
        Map.of("LABO_PASSWORD", "secret", "LABO_TRUSTSTORE", TestKeys.PASSWORD);
    return new FolderCheck(
            intake, TestFolders.surroundings(data, Map.of(), environment), new ListeningRule(false))
        .check(TestFolders.of("labo", yaml, contract));
  }
}
