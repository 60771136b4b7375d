package fr.passerelle.fhirserver.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How deep a body nests. The parsers of FHIR go down by calling themselves and would end with the
 * stack; these do not. A body they cannot read is left to the FHIR parser, which says why.
 */
final class NestingDepth {
  private final int deepest;
  private final JsonFactory json;
  private final XMLInputFactory xml;

  NestingDepth(int deepest) {
    this.deepest = deepest;
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(deepest)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    this.xml = XMLInputFactory.newFactory();
    this.xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    this.xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  int deepest() {
    return deepest;
  }

  boolean isExceededBy(byte[] body) {
    return switch (firstOf(body)) {
      case '{', '[' -> isJsonTooDeep(body);
      case '<' -> isXmlTooDeep(body);
      default -> false;
    };
  }

  private static char firstOf(byte[] body) {
    for (byte next : body) {
      if (!Character.isWhitespace(next) && next > 0) {
        return (char) next;
      }
    }
    return 0;
  }

  private boolean isJsonTooDeep(byte[] body) {
    try (JsonParser parser = json.createParser(body)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
      return false;
    } catch (StreamConstraintsException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isXmlTooDeep(byte[] body) {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(body));
      int depth = 0;
      while (reader.hasNext() && depth <= deepest) {
        int event = reader.next();
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
      }
      return depth > deepest;
    } catch (XMLStreamException e) {
      return false;
    }
  }
}
