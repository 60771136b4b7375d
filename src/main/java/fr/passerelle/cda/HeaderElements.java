package fr.passerelle.cda;

import com.ctc.wstx.stax.WstxInputFactory;
import fr.passerelle.cda.HeaderReading.Found;
import fr.passerelle.cda.HeaderReading.NoDocument;
import fr.passerelle.cda.HeaderReading.Reason;
import fr.passerelle.cda.HeaderReading.Unreadable;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of a {@code ClinicalDocument} up to its body, wherever it stands: a document
 * that brings its own style sheet has it inside {@code xsl:stylesheet}. Without DTD and entities,
 * and with bounds far above any header.
 */
final class HeaderElements {
  private static final String HL7 = "urn:hl7-org:v3";
  private static final String DOCUMENT = "ClinicalDocument";
  private static final String BODY = "component";
  private static final int MOST_ELEMENTS = 20_000;
  private static final int DEEPEST = 60;
  private static final int LONGEST = 1_000_000;
  private static final XMLInputFactory XML = xml();

  private final XMLStreamReader reader;
  private final Deque<CdaElement> open = new ArrayDeque<>();
  private CdaElement document;
  private int elements;
  private int characters;

  private HeaderElements(XMLStreamReader reader) {
    this.reader = reader;
  }

  static HeaderReading read(byte[] bytes) {
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new HeaderElements(reader).read();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException broken) {
      return new Unreadable(Reason.NOT_WELL_FORMED);
    }
  }

  private HeaderReading read() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> {
          return new Unreadable(Reason.DOCTYPE);
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          return new Unreadable(Reason.NOT_WELL_FORMED);
        }
        case XMLStreamConstants.START_ELEMENT -> {
          if (isBody()) {
            return found();
          }
          start();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.size() == 1) {
            return found();
          }
          open.poll();
        }
        default -> {
          // comments and instructions say nothing of the document
        }
      }
      if (elements > MOST_ELEMENTS || characters > LONGEST || open.size() > DEEPEST) {
        return new Unreadable(Reason.TOO_LARGE);
      }
    }
    return new NoDocument();
  }

  private HeaderReading found() {
    return new Found(new ClinicalDocumentHeader(document));
  }

  /** The header ends where the body begins, so the body costs nothing. */
  private boolean isBody() {
    return open.size() == 1 && reader.getLocalName().equals(BODY);
  }

  private void start() {
    elements++;
    boolean isDocument =
        reader.getLocalName().equals(DOCUMENT) && HL7.equals(reader.getNamespaceURI());
    if (open.isEmpty() && !isDocument) {
      return; // still outside of it
    }
    CdaElement element = new CdaElement(reader.getLocalName());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      element.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
      characters += reader.getAttributeValue(at).length();
    }
    if (open.isEmpty()) {
      document = element;
    } else {
      open.peek().add(element);
    }
    open.push(element);
  }

  private void text() {
    if (!open.isEmpty()) {
      characters += reader.getTextLength();
      open.peek().write(reader.getText());
    }
  }

  private static XMLInputFactory xml() {
    // Not the JDK's: that one prints bytes it cannot read as errors of the program.
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
