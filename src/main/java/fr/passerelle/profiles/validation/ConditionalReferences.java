package fr.passerelle.profiles.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * References by search ({@code Practitioner?identifier=…}, FHIR R4 http.html#transaction), which
 * the server resolves on write. The validator takes them for a mistake and does not look at their
 * type: it is shown a plain reference to that type instead.
 */
final class ConditionalReferences {
  private static final Pattern BY_SEARCH = Pattern.compile("([A-Z][A-Za-z]+)\\?.+");

  private ConditionalReferences() {}

  static void makePlain(Element element) {
    if ("Reference".equals(element.fhirType())) {
      makePlainReference(element.getNamedChild("reference", false));
    }
    element.getChildren().forEach(ConditionalReferences::makePlain);
  }

  private static void makePlainReference(Element reference) {
    if (reference != null && reference.getValue() != null) {
      Matcher search = BY_SEARCH.matcher(reference.getValue());
      if (search.matches()) {
        reference.setValue(search.group(1) + "/by-search");
      }
    }
  }
}
