package fr.passerelle.intake;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Patient;

/**
 * What a stored person has that no source said: a client wrote it over FHIR. Elements of a list
 * that some source gave are that source's; what a client removed of a source's comes back with its
 * next record.
 */
final class OverFhir {
  private OverFhir() {}

  static Map<String, Patient> difference(Patient stored, Patient said) {
    Patient content = stored.copy();
    content.setLink(null);
    content.setActiveElement(null);
    content.setText(null);
    Map<String, Patient> before = Part.split(said, Collections.emptySet());
    Map<String, Patient> difference = new TreeMap<>();
    Part.split(content, Collections.emptySet())
        .forEach(
            (part, value) -> {
              Patient news = Part.without(value, before.getOrDefault(part, new Patient()));
              if (!news.isEmpty()) {
                difference.put(part, news);
              }
            });
    return difference;
  }
}
