package fr.passerelle.fhirserver.validation;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The empty strings of a resource in XML; its narrative is XHTML and may have empty attributes. */
final class EmptyInXml {
  private static final String FHIR = "http://hl7.org/fhir";
  private static final XMLInputFactory XML = factory();

  private final Deque<Element> open = new ArrayDeque<>();
  private final List<EmptyString> found = new ArrayList<>();

  private EmptyInXml() {}

  static List<EmptyString> of(String text) {
    EmptyInXml reading = new EmptyInXml();
    try {
      XMLStreamReader events = XML.createXMLStreamReader(new StringReader(text));
      while (events.hasNext()) {
        reading.look(events.next(), events);
      }
    } catch (XMLStreamException e) {
      // The parser of FHIR says why it cannot be read.
    }
    return reading.found;
  }

  private void look(int event, XMLStreamReader events) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      open.push(element(events.getLocalName()));
      if (FHIR.equals(events.getNamespaceURI())) {
        lookAtAttributes(events);
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      open.pop();
    }
  }

  private void lookAtAttributes(XMLStreamReader events) {
    for (int at = 0; at < events.getAttributeCount(); at++) {
      if (events.getAttributeNamespace(at) == null && events.getAttributeValue(at).isEmpty()) {
        String name = events.getAttributeLocalName(at);
        String path = open.element().path + ("value".equals(name) ? "" : "." + name);
        int line = events.getLocation().getLineNumber();
        found.add(new EmptyString(path, line, events.getLocation().getColumnNumber()));
      }
    }
  }

  private Element element(String name) {
    if (open.isEmpty()) {
      return new Element(name, new HashMap<>());
    }
    Element parent = open.element();
    // <contained><Patient>: the type is no step of the path.
    if (Character.isUpperCase(name.charAt(0))) {
      return new Element(parent.path, new HashMap<>());
    }
    int before = parent.children.merge(name, 1, Integer::sum) - 1;
    String path = parent.path + "." + name + (before == 0 ? "" : "[" + before + "]");
    return new Element(path, new HashMap<>());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * An element that was begun and not ended.
   *
   * @param children how often each name was met in it
   */
  private record Element(String path, Map<String, Integer> children) {}
}
