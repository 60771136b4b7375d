package fr.passerelle.profiles.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.passerelle.profiles.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;

/**
 * A text to validate, looked at before a parser that builds a tree sees it: nesting has a limit,
 * and XML has no document type.
 */
record ReceivedText(String text) {
  private static final int DEPTH = 200;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();
  private static final XMLInputFactory XML = xml();

  ReceivedText {
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** XML when it begins as XML does, else JSON. */
  FhirFormat format() {
    return text.stripLeading().startsWith("<") ? FhirFormat.XML : FhirFormat.JSON;
  }

  /**
   * Why it is not parsed at all, if so. What is merely malformed is left to the validator to tell.
   */
  Optional<Finding> refusal() {
    return format() == FhirFormat.XML ? xmlRefusal() : jsonRefusal();
  }

  private Optional<Finding> jsonRefusal() {
    try (JsonParser tokens = JSON.createParser(text)) {
      while (tokens.nextToken() != null) {
        // Reading on is what checks the limits.
      }
      return Optional.empty();
    } catch (StreamConstraintsException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return Optional.of(
          fatal(
              line, "too-deep", "Nested deeper than " + DEPTH + " levels, or a number too long."));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Finding> xmlRefusal() {
    int depth = 0;
    try {
      XMLStreamReader tokens = XML.createXMLStreamReader(new StringReader(text));
      while (tokens.hasNext()) {
        int token = tokens.next();
        int line = tokens.getLocation().getLineNumber();
        if (token == XMLStreamConstants.DTD) {
          return Optional.of(
              fatal(line, "doctype", "A document type declaration is not accepted."));
        }
        depth += token == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= token == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEPTH) {
          return Optional.of(fatal(line, "too-deep", "Nested deeper than " + DEPTH + " levels."));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Finding fatal(int line, String rule, String message) {
    return new Finding(Finding.Severity.FATAL, "", line, 0, rule, message);
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
