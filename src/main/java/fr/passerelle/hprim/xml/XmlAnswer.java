package fr.passerelle.hprim.xml;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The answer to a message (acquittementsPatients): its status, and an error or a warning for each
 * thing to be told. It repeats nothing that was sent but the numbers of message and sender.
 */
final class XmlAnswer {
  private static final String NAMESPACE = "http://www.hprim.org/hprimXML";

  private final InboundMessage record;
  private final Optional<EventDocument> document;
  private final Outcome outcome;
  private final Clock clock;

  XmlAnswer(InboundMessage record, Optional<EventDocument> document, Outcome outcome, Clock clock) {
    this.record = record;
    this.document = document;
    this.outcome = outcome;
    this.clock = clock;
  }

  Answer write() {
    if (document.filter(EventDocument::wantsNoAnswer).isPresent()) {
      return new Answer(new byte[0], "ack.xml");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.ISO_8859_1.name());
      write(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("nothing is written but to memory", e);
    }
    return new Answer(bytes.toByteArray(), "ack.xml");
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.ISO_8859_1.name(), "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "acquittementsPatients");
    xml.writeDefaultNamespace(NAMESPACE);
    header(xml);
    List<Remark> warnings = warnings();
    if (!isUnderstood() || !warnings.isEmpty()) {
      xml.writeStartElement(NAMESPACE, "erreursAvertissements");
      if (outcome.fate() == Fate.NOT_RECEIVED) {
        told(xml, "erreur", "900", Reading.sentence("answer.notReceived"));
      } else if (outcome.fate() == Fate.HELD) {
        told(xml, "avertissement", "902", Reading.sentence("answer.held"));
      }
      for (var fault : outcome.faults()) {
        told(xml, "erreur", Integer.toString(fault.code()), fault.sentence());
      }
      for (Remark warning : warnings) {
        told(xml, "avertissement", "0", warning.sentence());
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void header(XMLStreamWriter xml) throws XMLStreamException {
    LocalDateTime now =
        LocalDateTime.now(clock.withZone(record.partner().zone())).truncatedTo(ChronoUnit.SECONDS);
    xml.writeStartElement(NAMESPACE, "enteteMessageAcquittement");
    xml.writeAttribute("statut", status());
    text(xml, "identifiantMessage", "A" + now.toString().replaceAll("[^0-9]", ""));
    text(xml, "dateHeureProduction", now.toString().length() == 16 ? now + ":00" : now.toString());
    agent(xml, "emetteur", document.map(each -> each.agent("destinataire")).orElse(""));
    agent(xml, "destinataire", document.map(each -> each.agent("emetteur")).orElse(""));
    text(
        xml,
        "identifiantMessageAcquitte",
        document.map(EventDocument::messageId).orElse("inconnu"));
    xml.writeEndElement();
  }

  private boolean isUnderstood() {
    return outcome.faults().isEmpty()
        && outcome.fate() != Fate.NOT_RECEIVED
        && outcome.fate() != Fate.HELD;
  }

  private String status() {
    if (!outcome.faults().isEmpty() || outcome.fate() == Fate.NOT_RECEIVED) {
      return "erreur";
    }
    return isUnderstood() && warnings().isEmpty() ? "OK" : "avertissement";
  }

  private List<Remark> warnings() {
    return record.partner().answers().warnings()
        ? outcome.remarks().stream()
            .filter(remark -> remark.severity() == Remark.Severity.WARNING)
            .toList()
        : List.of();
  }

  private static void agent(XMLStreamWriter xml, String which, String code)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, which);
    xml.writeStartElement(NAMESPACE, "agents");
    xml.writeStartElement(NAMESPACE, "agent");
    xml.writeAttribute("categorie", "application");
    text(xml, "code", code);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void told(XMLStreamWriter xml, String status, String code, Sentence sentence)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "erreurAvertissement");
    xml.writeAttribute("statut", status);
    xml.writeStartElement(NAMESPACE, "observations");
    xml.writeStartElement(NAMESPACE, "observation");
    text(xml, "code", code);
    text(xml, "libelle", sentence.in(Locale.FRENCH));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    // XML 1.0 knows no control characters.
    xml.writeCharacters(text.replaceAll("\\p{Cntrl}", " "));
    xml.writeEndElement();
  }
}
