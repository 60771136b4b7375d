package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.rest.api.EncodingEnum;
import java.util.List;

/**
 * A primitive value, id or address that was sent as an empty string, which FHIR never allows (<a
 * href="https://hl7.org/fhir/R4/datatypes.html#string">R4 datatypes</a>).
 *
 * @param path where it stands, with the names as they were written
 * @param line line of the text, from 1
 * @param column column in which it begins or ends, from 1
 */
record EmptyString(String path, int line, int column) {

  /** Every one in that text, in its order; of what cannot be read to its end, those before. */
  static List<EmptyString> in(String text, EncodingEnum encoding) {
    // An empty string is two quotes side by side: most texts need no second look.
    if (!text.contains("\"\"") && !text.contains("''")) {
      return List.of();
    }
    return encoding == EncodingEnum.XML ? EmptyInXml.of(text) : EmptyInJson.of(text);
  }
}
