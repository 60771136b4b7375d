package fr.passerelle.routes.mail;

import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteLog;
import fr.passerelle.routes.endpoint.RouteEntry;
import fr.passerelle.routes.endpoint.Unreadable;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;

/**
 * Looks for unread mails and gives each attachment to the route. A mail is marked as read after all
 * of it was answered, and flagged where something of it was refused; one that cannot be read is
 * journaled as refused with its beginning. What was not received stays unread.
 */
final class MailConsumer extends ScheduledPollConsumer {
  private static final int MOST = 100;
  private static final int MOST_ATTACHMENTS = 4;
  private static final Session PARSING = Session.getInstance(new Properties());

  private final MailEndpoint endpoint;
  private final Mailbox mailbox;
  private final int maxBytes;

  MailConsumer(MailEndpoint endpoint, Processor processor, Mailbox mailbox, int maxBytes) {
    super(endpoint, processor);
    this.endpoint = endpoint;
    this.mailbox = mailbox;
    this.maxBytes = maxBytes;
  }

  @Override
  protected int poll() throws Exception {
    try (Store store = mailbox.connect(endpoint.hasTls());
        Folder folder = store.getFolder(mailbox.folder())) {
      folder.open(Folder.READ_WRITE);
      Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
      int taken = 0;
      while (taken < Math.min(unread.length, MOST) && isRunAllowed() && take(unread[taken])) {
        taken++;
      }
      return taken;
    }
  }

  /**
   * @return false when our side is away: the mail and those after it wait
   */
  private boolean take(Message mail) throws Exception {
    boolean refused = false;
    for (Object body : bodies(mail)) {
      Optional<Receipt> receipt =
          RouteEntry.give(this, body).filter(given -> !given.isNotReceived());
      if (receipt.isEmpty()) {
        RouteLog.mailStays(getEndpoint().getCamelContext().getName());
        return false;
      }
      refused |= receipt.get().hasRefusal();
    }
    if (refused) {
      mail.setFlag(Flags.Flag.FLAGGED, true);
    }
    mail.setFlag(Flags.Flag.SEEN, true);
    return true;
  }

  /** Parsed here and not by the server, which may fail at what is built badly. */
  private List<Object> bodies(Message mail) throws MessagingException, IOException {
    if (mail.getSize() > MOST_ATTACHMENTS * (long) maxBytes) {
      return List.of(Unreadable.tooLarge(whole(mail), maxBytes));
    }
    byte[] raw = whole(mail);
    try {
      List<Object> bodies = new ArrayList<>();
      for (Part part : MailParts.of(new MimeMessage(PARSING, new ByteArrayInputStream(raw)))) {
        bodies.add(body(part));
      }
      return bodies.isEmpty() ? List.of(Unreadable.of(raw, "mail.nothing")) : bodies;
    } catch (MessagingException | IOException | RuntimeException e) {
      return List.of(Unreadable.of(raw, "mail.unreadable"));
    }
  }

  private Object body(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      byte[] bytes = content.readNBytes(maxBytes + 1);
      return bytes.length <= maxBytes ? bytes : Unreadable.tooLarge(bytes, maxBytes);
    }
  }

  /** As far as the memory goes. */
  private byte[] whole(Message mail) throws MessagingException, IOException {
    SizeLimitedOutput all = new SizeLimitedOutput(Math.multiplyExact(MOST_ATTACHMENTS, maxBytes));
    mail.writeTo(all);
    return all.toByteArray();
  }
}
