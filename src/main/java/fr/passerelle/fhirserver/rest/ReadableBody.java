package fr.passerelle.fhirserver.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.passerelle.fhirserver.validation.WritableNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether the parsers of FHIR can be given a body. They go down by calling themselves and would end
 * with the stack; they write a number out, and {@code 1e99999999} would keep them for minutes. A
 * body that cannot be read at all is left to them: they say why.
 */
final class ReadableBody {

  /** What stands in the way. */
  enum Obstacle {
    NONE,
    TOO_DEEP,
    /** A JSON number. In XML every number is text until the resource is known. */
    NUMBER_TOO_LONG
  }

  private final int deepest;
  private final JsonFactory json;
  private final XMLInputFactory xml;

  ReadableBody(int deepest) {
    this.deepest = deepest;
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(deepest)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
    this.xml = XMLInputFactory.newFactory();
    this.xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    this.xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  int deepest() {
    return deepest;
  }

  Obstacle obstacleIn(byte[] body) {
    return switch (firstOf(body)) {
      case '{', '[' -> obstacleInJson(body);
      case '<' -> obstacleInXml(body);
      default -> Obstacle.NONE;
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

  private Obstacle obstacleInJson(byte[] body) {
    try (JsonParser parser = json.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric() && !WritableNumber.is(parser.getText())) {
          return Obstacle.NUMBER_TOO_LONG;
        }
      }
      return Obstacle.NONE;
    } catch (StreamConstraintsException e) {
      return Obstacle.TOO_DEEP;
    } catch (IOException e) {
      return Obstacle.NONE;
    }
  }

  private Obstacle obstacleInXml(byte[] body) {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(body));
      int depth = 0;
      while (reader.hasNext() && depth <= deepest) {
        int event = reader.next();
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
      }
      return depth > deepest ? Obstacle.TOO_DEEP : Obstacle.NONE;
    } catch (XMLStreamException e) {
      return Obstacle.NONE;
    }
  }
}
