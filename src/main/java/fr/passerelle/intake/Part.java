package fr.passerelle.intake;

import fr.passerelle.translation.PatientPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Cuts what a message says of a person into the parts that sources assert separately. A part is
 * named after {@link PatientPart}; identifiers are a part for each system, because a report carries
 * fewer of them than an admission and takes none away.
 */
final class Part {
  static final String IDENTIFIERS = PatientPart.IDENTIFIERS.name() + "/";
  private static final Map<String, PatientPart> EXTENSIONS =
      Map.of(
          "http://hl7.org/fhir/StructureDefinition/patient-birthPlace", PatientPart.BIRTH_PLACE,
          "http://hl7.org/fhir/StructureDefinition/patient-nationality", PatientPart.NATIONALITY,
          "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability",
              PatientPart.RELIABILITY);

  private Part() {}

  /**
   * The parts that are present, each as a Patient that holds only that part; deleted ones empty.
   */
  static Map<String, Patient> split(Patient said, Set<PatientPart> deleted) {
    Map<String, Patient> parts = new TreeMap<>();
    deleted.forEach(part -> parts.put(part.name(), new Patient()));
    Patient rest = said.copy();
    rest.setId((String) null);
    rest.setMeta(null);
    for (Identifier identifier : said.getIdentifier()) {
      parts
          .computeIfAbsent(IDENTIFIERS + identifier.getSystem(), system -> new Patient())
          .addIdentifier(identifier);
    }
    rest.setIdentifier(null);
    splitExtensions(rest, parts);
    splitElements(rest, parts);
    if (!rest.isEmpty()) {
      parts.put(PatientPart.OTHER.name(), rest);
    }
    return parts;
  }

  private static void splitExtensions(Patient rest, Map<String, Patient> parts) {
    Map<PatientPart, List<Extension>> known =
        rest.getExtension().stream()
            .filter(extension -> EXTENSIONS.containsKey(extension.getUrl()))
            .collect(Collectors.groupingBy(extension -> EXTENSIONS.get(extension.getUrl())));
    known.forEach(
        (part, extensions) -> {
          Patient fragment = new Patient();
          extensions.forEach(fragment::addExtension);
          parts.put(part.name(), fragment);
        });
    List<Extension> others = new ArrayList<>(rest.getExtension());
    others.removeIf(extension -> EXTENSIONS.containsKey(extension.getUrl()));
    rest.setExtension(others);
  }

  private static void splitElements(Patient rest, Map<String, Patient> parts) {
    for (Element element : Element.values()) {
      Patient fragment = new Patient();
      element.move(rest, fragment);
      if (!fragment.isEmpty()) {
        parts.put(element.name(), fragment);
      }
    }
  }

  /** What the first has and the second has not, element by element. */
  static Patient without(Patient value, Patient said) {
    Patient news = new Patient();
    value
        .children()
        .forEach(
            property ->
                property.getValues().stream()
                    .filter(element -> !element.isEmpty())
                    .filter(element -> !contains(said, property.getName(), element))
                    .forEach(element -> news.setProperty(property.getName(), element)));
    return news;
  }

  private static boolean contains(Patient said, String property, Base element) {
    return said.getNamedProperty(property).getValues().stream()
        .anyMatch(there -> there.equalsDeep(element));
  }

  /** The parts that are plain elements of Patient, and how they go from one Patient to another. */
  enum Element {
    NAMES {
      @Override
      void move(Patient from, Patient to) {
        to.setName(from.getName());
        from.setName(null);
      }
    },
    BIRTH_DATE {
      @Override
      void move(Patient from, Patient to) {
        to.setBirthDateElement(from.getBirthDateElement());
        from.setBirthDateElement(null);
      }
    },
    GENDER {
      @Override
      void move(Patient from, Patient to) {
        to.setGenderElement(from.getGenderElement());
        from.setGenderElement(null);
      }
    },
    DEATH {
      @Override
      void move(Patient from, Patient to) {
        to.setDeceased(from.getDeceased());
        from.setDeceased(null);
      }
    },
    TELECOM {
      @Override
      void move(Patient from, Patient to) {
        to.setTelecom(from.getTelecom());
        from.setTelecom(null);
      }
    },
    ADDRESS {
      @Override
      void move(Patient from, Patient to) {
        to.setAddress(from.getAddress());
        from.setAddress(null);
      }
    },
    CONTACTS {
      @Override
      void move(Patient from, Patient to) {
        to.setContact(from.getContact());
        from.setContact(null);
      }
    },
    MARITAL_STATUS {
      @Override
      void move(Patient from, Patient to) {
        to.setMaritalStatus(from.getMaritalStatus());
        from.setMaritalStatus(null);
      }
    };

    abstract void move(Patient from, Patient to);
  }
}
