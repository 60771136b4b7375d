package fr.passerelle.routes.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The elements an XML route may have; what {@link YamlTree} is for YAML. */
final class XmlTree {
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "routes", Set.of("route"),
          "route", Set.of("from", "to", "description"),
          "from", Set.of("description"),
          "to", Set.of("description"),
          "description", Set.of());
  private static final Set<String> ATTRIBUTES = Set.of("id", "uri", "description", "note");

  private final Reasons reasons;
  private final EndpointWords endpoints;

  XmlTree(Reasons reasons, Schemes schemes) {
    this.reasons = reasons;
    this.endpoints = new EndpointWords(reasons, schemes);
  }

  void check(byte[] xml) {
    try {
      Element root = parser().parse(new ByteArrayInputStream(xml)).getDocumentElement();
      if ("routes".equals(root.getTagName()) || "route".equals(root.getTagName())) {
        element(root);
      } else {
        reasons.add("route.node", root.getTagName());
      }
    } catch (SAXException | IOException | ParserConfigurationException e) {
      reasons.add("route.unreadable");
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    DocumentBuilder parser = factory.newDocumentBuilder();
    parser.setErrorHandler(null); // else it prints to the console
    return parser;
  }

  private void element(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attribute(element.getTagName(), (Attr) element.getAttributes().item(i));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (ALLOWED.get(element.getTagName()).contains(inner.getTagName())) {
          element(inner);
        } else {
          reasons.add("route.node", inner.getTagName());
        }
      }
    }
  }

  private void attribute(String element, Attr attribute) {
    String name = attribute.getName();
    if ("uri".equals(name) && Schemes.isPlace(element)) {
      endpoints.uri(element, attribute.getValue());
    } else if (!ATTRIBUTES.contains(name) && !name.startsWith("xmlns")) {
      reasons.add("route.node", name);
    }
  }
}
