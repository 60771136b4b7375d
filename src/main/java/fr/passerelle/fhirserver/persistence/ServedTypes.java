package fr.passerelle.fhirserver.persistence;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * The resource types this server serves: those of care coordination, what they point to, and the
 * conformance types. {@code passerelle.resource-types} replaces the list.
 *
 * @param names FHIR R4 resource types
 */
public record ServedTypes(List<String> names) {
  static final String SETTING = "passerelle.resource-types";

  static ServedTypes from(Environment environment) {
    String[] configured = environment.getProperty(SETTING, String[].class, new String[0]);
    return new ServedTypes(List.of(configured));
  }

  boolean contains(String type) {
    return names.contains(type);
  }
}
