package fr.passerelle.hprim.xml;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** A message of events of patients (evenementsPatients): its header and its events. */
final class EventDocument {
  static final String ROOT = "evenementsPatients";
  static final String EVENT = "evenementPatient";

  private static final String FORMAT = "HPRIMXML^";

  /** Nothing could be read. */
  static final MessageHeader UNREADABLE =
      new MessageHeader("", "", FORMAT, Instant.EPOCH, Instant.EPOCH);

  private final XmlElement root;
  private final XmlElement header;

  EventDocument(XmlElement root) {
    this.root = root;
    this.header = root.at("enteteMessage").orElseGet(() -> new XmlElement("", "", 1));
  }

  boolean isOfPatients() {
    return root.name().equals(ROOT);
  }

  List<XmlElement> events() {
    return root.children(EVENT);
  }

  String messageId() {
    return header.text("identifiantMessage");
  }

  /** Whether the sender said that it wants no answer. */
  boolean wantsNoAnswer() {
    return root.attribute("acquittementAttendu").equals("non");
  }

  /** Code of the application, or whatever agent there is. */
  String agent(String which) {
    List<XmlElement> agents =
        header.at(which, "agents").map(element -> element.children("agent")).orElse(List.of());
    return agents.stream()
        .filter(agent -> agent.attribute("categorie").equals("application"))
        .findFirst()
        .or(() -> agents.stream().findFirst())
        .map(agent -> agent.text("code"))
        .orElse("");
  }

  MessageHeader messageHeader(Partner partner, int rank) {
    String sender = agent("emetteur");
    agent("destinataire");
    String event =
        events().stream()
            .findFirst()
            .flatMap(PatientEvent::of)
            .map(PatientEvent::element)
            .orElse(root.name());
    Instant sent = produced(partner);
    String key = sender + "|" + messageId() + "|" + rank;
    return new MessageHeader(key, messageId(), FORMAT + event, sent, sent);
  }

  private Instant produced(Partner partner) {
    String text = header.text("dateHeureProduction");
    try {
      return text.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(partner.zone()).toInstant();
    } catch (DateTimeException unreadable) {
      return Instant.EPOCH;
    }
  }
}
