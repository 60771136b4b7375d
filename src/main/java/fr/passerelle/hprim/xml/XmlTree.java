package fr.passerelle.hprim.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document as its elements, within bounds. A document type is refused, whatever it declares:
 * HPRIM XML needs none, and entities are how XML is made to read files or to grow.
 *
 * @param root empty when it was refused
 * @param fault key of the sentence that says why
 * @param line where it stopped
 */
record XmlTree(Optional<XmlElement> root, String fault, int line) {
  private static final int DEEPEST = 40;
  private static final int MOST = 50_000;
  private static final int LONGEST_NAME = 80;

  static XmlTree of(String text) {
    return new Builder().build(text);
  }

  private static final class Builder {
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private XmlElement root;
    private String fault = "";
    private int elements;

    XmlTree build(String text) {
      int line = 1;
      try {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
        while (fault.isEmpty() && reader.hasNext()) {
          take(reader, reader.next());
          line = reader.getLocation().getLineNumber();
        }
      } catch (XMLStreamException notWellFormed) {
        fault = "xml.notWellFormed";
        if (notWellFormed.getLocation() != null) {
          line = notWellFormed.getLocation().getLineNumber();
        }
      }
      return new XmlTree(
          fault.isEmpty() ? Optional.ofNullable(root) : Optional.empty(), fault, Math.max(1, line));
    }

    private static XMLInputFactory factory() {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      return factory;
    }

    private void take(XMLStreamReader reader, int event) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.peek().add(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> fault = "xml.doctype";
        default -> {
          // comments and instructions say nothing of a patient
        }
      }
    }

    private static boolean isLong(XMLStreamReader reader) {
      boolean isLong = reader.getLocalName().length() > LONGEST_NAME;
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        isLong |= reader.getAttributeLocalName(i).length() > LONGEST_NAME;
      }
      return isLong;
    }

    private void start(XMLStreamReader reader) {
      elements++;
      String name = reader.getLocalName();
      if (open.size() >= DEEPEST || elements > MOST || isLong(reader)) {
        fault = "xml.tooLarge";
        return;
      }
      // Two of three elements would begin with the names of the envelope.
      String path = open.size() < 3 ? name : open.peek().path() + "/" + name;
      XmlElement element = new XmlElement(name, path, reader.getLocation().getLineNumber());
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      if (open.isEmpty()) {
        root = element;
      } else {
        open.peek().add(element);
      }
      open.push(element);
    }
  }
}
