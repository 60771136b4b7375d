package fr.passerelle.fhirserver.validation;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Cuts the resources out of a Bundle or Parameters in XML, as {@link JsonCutter} does with JSON. A
 * resource keeps the namespaces that were declared around it.
 */
final class XmlCutter {
  private static final WstxInputFactory XML = factory();
  private static final Map<String, String> CONTAINERS =
      Map.of("entry", "Bundle.entry", "parameter", "Parameters.parameter");

  private final String whole;
  private final XMLStreamReader2 events;
  private final List<ResourceText> resources = new ArrayList<>();
  private final List<String> profiles = new ArrayList<>();

  private XmlCutter(String whole) throws XMLStreamException {
    this.whole = whole;
    this.events = (XMLStreamReader2) XML.createXMLStreamReader(new StringReader(whole));
  }

  /** Empty when the text is no XML, has a document type, or holds no resources. */
  static Cut cut(String whole) {
    try {
      XmlCutter cutter = new XmlCutter(whole);
      if (cutter.isAtRoot()) {
        cutter.readWhole();
      }
      return new Cut(cutter.resources, cutter.profiles);
    } catch (XMLStreamException e) {
      return Cut.NOTHING;
    }
  }

  /** The name of its outermost element; empty when the text is no XML. */
  static String typeOf(String resource) {
    try {
      XmlCutter cutter = new XmlCutter(resource);
      return cutter.isAtRoot() ? cutter.events.getLocalName() : "";
    } catch (XMLStreamException e) {
      return "";
    }
  }

  private boolean isAtRoot() throws XMLStreamException {
    int event = events.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.DTD) {
      event = events.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private void readWhole() throws XMLStreamException {
    Map<String, String> around = declaredHere(Map.of());
    Map<String, Integer> before = new HashMap<>();
    while (nextChild()) {
      String name = events.getLocalName();
      String container = CONTAINERS.get(name);
      if (container == null) {
        events.skipElement();
      } else {
        int index = before.merge(name, 1, Integer::sum) - 1;
        readPart(container + "[" + index + "].resource", around);
      }
    }
  }

  private void readPart(String path, Map<String, String> outside) throws XMLStreamException {
    Map<String, String> around = declaredHere(outside);
    String name = "";
    String value = "";
    while (nextChild()) {
      String field = events.getLocalName();
      if ("resource".equals(field)) {
        readResource(path, declaredHere(around));
      } else {
        String written = events.getAttributeValue(null, "value");
        name = "name".equals(field) ? written : name;
        value = field.startsWith("value") && written != null ? written : value;
        events.skipElement();
      }
    }
    if ("profile".equals(name)) {
      profiles.add(value);
    }
  }

  private void readResource(String path, Map<String, String> around) throws XMLStreamException {
    while (nextChild()) {
      XMLStreamLocation2 start = events.getLocationInfo().getStartLocation();
      int from = start.getCharacterOffset();
      int afterName = from + "<".length() + name().length();
      String added = added(around);
      events.skipElement();
      int to = Math.toIntExact(events.getLocationInfo().getEndingCharOffset());
      String text = whole.substring(from, afterName) + added + whole.substring(afterName, to);
      // All that a finding points at stands behind the start tag: its column is as if nothing were
      // added.
      int column = start.getColumnNumber() - added.length();
      resources.add(new ResourceText(path, text, start.getLineNumber(), column));
    }
  }

  private String name() {
    String prefix = events.getPrefix();
    return (prefix.isEmpty() ? "" : prefix + ":") + events.getLocalName();
  }

  /** The namespaces of the element that was begun, by prefix, and those around it. */
  private Map<String, String> declaredHere(Map<String, String> around) {
    Map<String, String> all = new TreeMap<>(around);
    for (int at = 0; at < events.getNamespaceCount(); at++) {
      String prefix = events.getNamespacePrefix(at);
      all.put(prefix == null ? "" : prefix, events.getNamespaceURI(at));
    }
    return all;
  }

  /** The declarations around the element that it does not make itself. */
  private String added(Map<String, String> around) {
    Map<String, String> own = declaredHere(Map.of());
    return around.entrySet().stream()
        .filter(each -> !own.containsKey(each.getKey()))
        .map(each -> " " + attribute(each.getKey()) + "=\"" + escaped(each.getValue()) + "\"")
        .collect(Collectors.joining());
  }

  private static String attribute(String prefix) {
    return prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
  }

  private static String escaped(String address) {
    return address == null
        ? ""
        : address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** At the next element inside the one that was begun; false at the end of that one. */
  private boolean nextChild() throws XMLStreamException {
    int event = events.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = events.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
