package fr.passerelle.routes.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Fate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files fetched from another machine, which is a real SFTP server. */
@Timeout(60)
class SftpInboxTest {
  private static final String ROUTE =
      """
      - from:
          uri: passerelle-sftp:{{host}}:{{port}}/depot
          parameters:
            quiet: 100
            delay: 100
          steps:
            - to: passerelle:intake?format=hprim-medecin
      """;

  @TempDir Path data;
  private final IntakeInMemory intake = new IntakeInMemory();
  private SshServer server;
  private Path depot;
  private FolderRoute route;

  @BeforeEach
  void start() throws Exception {
    depot = Files.createDirectories(data.resolve("remote").resolve("depot"));
    SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider();
    key.setAlgorithm("EC");
    key.setKeySize(256);
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(key);
    server.setPasswordAuthenticator((user, password, of) -> password.equals(user + "-secret"));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(data.resolve("remote")));
    server.start();
    trust(key.loadKeys(null).iterator().next().getPublic());
  }

  @AfterEach
  void stop() throws IOException {
    if (route != null) {
      route.close();
    }
    server.close(true);
  }

  @Test
  void a_file_moves_to_done_with_its_answer_beside_it() throws Exception {
    open("labo-secret");
    drop("report.hpr", "lettre é");
    await().until(() -> Files.exists(depot.resolve("done/report.hpr")));
    assertThat(Files.readString(depot.resolve("done/report.hpr"))).isEqualTo("lettre é");
    assertThat(Files.readString(depot.resolve("done/report.hpr.answer.txt")))
        .isEqualTo(IntakeInMemory.answerTo("lettre é"));
    assertThat(depot.resolve("report.hpr")).doesNotExist();
    assertThat(intake.received).hasSize(1);
  }

  @Test
  void a_refused_file_moves_to_refused_and_never_replaces_another() throws Exception {
    intake.fate = Fate.REFUSED;
    open("labo-secret");
    drop("report.hpr", "first");
    await().until(() -> Files.exists(depot.resolve("refused/report.hpr")));
    drop("report.hpr", "second");
    await().until(() -> intake.received.size() == 2 && !Files.exists(depot.resolve("report.hpr")));
    assertThat(depot.resolve("refused/report.hpr")).hasContent("first");
    try (var files = Files.list(depot.resolve("refused"))) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void what_is_not_received_stays_and_is_tried_again() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    open("labo-secret");
    drop("report.hpr", "x");
    await().until(() -> intake.partners.size() > 1);
    assertThat(depot.resolve("report.hpr")).exists();
    intake.fate = Fate.INTEGRATED;
    await().until(() -> Files.exists(depot.resolve("done/report.hpr")));
  }

  @Test
  void a_user_shows_a_private_key_where_there_is_no_password() throws Exception {
    KeyPair own = userKey("own");
    server.setPasswordAuthenticator(null);
    server.setPublickeyAuthenticator(
        (user, key, session) -> user.equals("labo") && KeyUtils.compareKeys(key, own.getPublic()));
    openWith("private-key=own.pem");
    drop("report.hpr", "x");
    await().until(() -> Files.exists(depot.resolve("done/report.hpr")));
    assertThat(intake.received).hasSize(1);
  }

  /** A key pair of a user; its private half is a file in the folder of the data. */
  private KeyPair userKey(String name) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    try (var out = Files.newOutputStream(data.resolve(name + ".pem"))) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, name, null, out);
    }
    return pair;
  }

  @Test
  void a_server_whose_key_is_another_is_not_spoken_to() throws Exception {
    SimpleGeneratorHostKeyProvider other = new SimpleGeneratorHostKeyProvider();
    other.setAlgorithm("EC");
    other.setKeySize(256);
    trust(other.loadKeys(null).iterator().next().getPublic());
    open("labo-secret");
    drop("report.hpr", "x");
    await().during(java.time.Duration.ofSeconds(1)).until(intake.received::isEmpty);
    assertThat(server.getActiveSessions()).allMatch(session -> !session.isAuthenticated());
  }

  private void trust(PublicKey key) throws IOException {
    String line = "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key) + "\n";
    Files.writeString(data.resolve("known_hosts"), line, StandardCharsets.US_ASCII);
  }

  private void drop(String name, String text) throws IOException {
    Files.writeString(depot.resolve(name), text, StandardCharsets.UTF_8);
  }

  private void open(String password) throws Exception {
    openWith("password=${env:LABO_PASSWORD}", Map.of("LABO_PASSWORD", password));
  }

  private void openWith(String term) throws Exception {
    openWith(term, Map.of());
  }

  private void openWith(String term, Map<String, String> environment) throws Exception {
    String contract = "port=" + server.getPort() + "\nuser=labo\nknown-hosts=known_hosts\n" + term;
    FolderCheck check =
        new FolderCheck(
            intake,
            TestFolders.surroundings(data, Map.of(), environment),
            new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(TestFolders.of("labo", ROUTE, contract));
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
  }
}
