package fr.passerelle.routes.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a mail that are messages: its attachments, or its text where it has none. Pictures
 * of a signature are neither.
 */
final class MailParts {
  private static final int DEEPEST = 20;

  private final List<Part> attachments = new ArrayList<>();
  private final List<Part> texts = new ArrayList<>();

  private MailParts() {}

  static List<Part> of(Part mail) throws MessagingException, IOException {
    MailParts parts = new MailParts();
    parts.look(mail, 0);
    return parts.attachments.isEmpty()
        ? parts.texts.stream().limit(1).toList()
        : List.copyOf(parts.attachments);
  }

  private void look(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST) {
      throw new MessagingException("nested too deep");
    }
    boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    if (!attached && part.isMimeType("multipart/*")) {
      Multipart several = (Multipart) part.getContent();
      for (int i = 0; i < several.getCount(); i++) {
        BodyPart each = several.getBodyPart(i);
        look(each, depth + 1);
      }
    } else if (attached || (part.getFileName() != null && !part.isMimeType("image/*"))) {
      attachments.add(part);
    } else if (part.isMimeType("text/plain")) {
      texts.add(part);
    }
  }
}
