package fr.passerelle.routes.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Sentence;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mails of a mailbox, on a real IMAP server. */
@Timeout(60)
class MailRouteTest {
  private static final String TWO_ATTACHMENTS =
      """
      Subject: essai
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      Bonjour
      --b
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename=one.hl7
      Content-Transfer-Encoding: base64

      TVNIfG9uZQ==
      --b
      Content-Type: image/png; name=logo.png
      Content-Disposition: inline; filename=logo.png
      Content-Transfer-Encoding: base64

      AAAA
      --b
      Content-Type: text/plain; name=two.hl7

      MSH|two
      --b--
      """;

  @TempDir Path data;
  private final IntakeInMemory intake = new IntakeInMemory();
  private GreenMail server;
  private GreenMailUser user;
  private FolderRoute route;

  @BeforeEach
  void start() throws Exception {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    user = server.setUser("labo@passerelle.example", "labo", "secret");
    Checked<FolderRoute> checked = check("{{host}}", "?delay=200&tls=false");
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
  }

  @AfterEach
  void stop() {
    route.close();
    server.stop();
  }

  @Test
  void each_attachment_is_a_message_and_the_mail_is_read_then() throws Exception {
    deliver(TWO_ATTACHMENTS);
    route.start();
    await().until(() -> flags().contains(Flags.Flag.SEEN));
    assertThat(texts()).containsExactly("MSH|one", "MSH|two");
    assertThat(flags().contains(Flags.Flag.FLAGGED)).isFalse();
  }

  @Test
  void a_mail_without_attachment_is_its_text() throws Exception {
    deliver("Subject: x\nContent-Type: text/plain\n\nMSH|text\n");
    route.start();
    await().until(() -> flags().contains(Flags.Flag.SEEN));
    assertThat(texts()).singleElement().asString().startsWith("MSH|text");
  }

  @Test
  void a_mail_of_which_something_is_refused_is_flagged() throws Exception {
    intake.fate = Fate.REFUSED;
    deliver(TWO_ATTACHMENTS);
    route.start();
    await().until(() -> flags().contains(Flags.Flag.SEEN));
    assertThat(flags().contains(Flags.Flag.FLAGGED)).isTrue();
  }

  @Test
  void what_is_not_received_stays_unread_and_is_tried_again() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    deliver(TWO_ATTACHMENTS);
    route.start();
    await().until(() -> intake.partners.size() > 1);
    assertThat(flags().contains(Flags.Flag.SEEN)).isFalse();
    intake.fate = Fate.INTEGRATED;
    await().until(() -> flags().contains(Flags.Flag.SEEN));
    assertThat(texts()).containsExactly("MSH|one", "MSH|two");
  }

  @Test
  void a_mail_that_cannot_be_read_is_journaled_and_holds_up_no_other() throws Exception {
    deliver("Subject: broken\nContent-Type: multipart/mixed\n\nno boundary\n");
    deliver("Subject: x\nContent-Type: text/plain\n\nMSH|after\n");
    route.start();
    await().until(() -> intake.received.size() == 1 && intake.refused.size() == 1);
    await().until(() -> flags().contains(Flags.Flag.FLAGGED));
    assertThat(new String(intake.refused.get(0), StandardCharsets.UTF_8)).contains("no boundary");
  }

  @Test
  void a_password_goes_to_another_machine_over_tls_only() {
    List<Sentence> reasons =
        ((Checked.Bad<FolderRoute>) check("192.0.2.1", "?tls=false")).reasons();
    assertThat(reasons).singleElement().extracting(Sentence::key).isEqualTo("route.camel");
    assertThat(reasons.get(0).in(Locale.ENGLISH)).doesNotContain("secret");
  }

  private Checked<FolderRoute> check(String host, String options) {
    String yaml =
        TestFolders.MLLP.replace(
            "passerelle-mllp:{{host}}:{{port}}", "passerelle-imap:" + host + ":{{port}}" + options);
    String contract =
        "port=" + server.getImap().getPort() + "\nuser=labo\npassword=${env:LABO_PASSWORD}";
    return new FolderCheck(
            intake,
            TestFolders.surroundings(data, Map.of(), Map.of("LABO_PASSWORD", "secret")),
            new ListeningRule(false))
        .check(TestFolders.of("labo", yaml, contract));
  }

  private void deliver(String mail) throws Exception {
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    user.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
  }

  /** Of the first mail. */
  private Flags flags() throws FolderException {
    MailFolder inbox = server.getManagers().getImapHostManager().getInbox(user);
    List<StoredMessage> mails = inbox.getMessages();
    return mails.get(0).getFlags();
  }

  private List<String> texts() {
    return intake.received.stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
        .toList();
  }
}
