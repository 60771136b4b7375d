package fr.passerelle.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** The elements of one translation that another has not, or has with another value. */
final class Differences {
  private final Said before;
  private final Said after;
  private final Set<ElementPath> found = new LinkedHashSet<>();
  private String type = "";
  private int rank;

  private Differences(Said before, Said after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Paths of {@code before}; an element that only {@code after} has counts for the one around it.
   */
  static Set<ElementPath> between(Said before, Said after) {
    Differences differences = new Differences(before, after);
    before.byType().forEach(differences::resources);
    differences.added();
    differences.record(before.ofRecord(), after.ofRecord());
    return differences.found;
  }

  private void resources(String ofType, List<Resource> resources) {
    type = ofType;
    List<Resource> now = new ArrayList<>(after.ofType(ofType));
    boolean sameCount = now.size() == resources.size();
    for (int i = 0; i < resources.size(); i++) {
      rank = i + 1;
      Resource resource = resources.get(i);
      if (sameCount) {
        compare(resource, now.get(i), "");
      } else if (!takeEqual(now, resource)) {
        all(resource, "");
      }
    }
  }

  private void added() {
    after.byType().keySet().stream()
        .filter(ofType -> before.ofType(ofType).isEmpty())
        .forEach(ofType -> found.add(new ElementPath(ElementPath.RECORD, 1, ofType)));
  }

  private void record(Map<String, String> said, Map<String, String> saidNow) {
    said.forEach(
        (path, value) -> {
          if (!value.equals(saidNow.get(path))) {
            found.add(new ElementPath(ElementPath.RECORD, 1, path));
          }
        });
  }

  private void compare(Base one, Base other, String path) {
    if (one.equalsDeep(other)) {
      return;
    }
    if (!one.fhirType().equals(other.fhirType())) {
      all(one, path);
      return;
    }
    if (one.isPrimitive() && !isSame(one, other)) {
      add(path);
    }
    List<Property> properties = one.children();
    List<Property> otherProperties = other.children();
    for (int i = 0; i < properties.size(); i++) {
      if (!Elements.isOurs(one, properties.get(i))) {
        property(properties.get(i), otherProperties.get(i).getValues(), path);
      }
    }
  }

  private boolean isSame(Base one, Base other) {
    return one.primitiveValue() == null
        ? other.primitiveValue() == null
        : before.named(one.primitiveValue()).equals(after.named(other.primitiveValue()));
  }

  private void property(Property property, List<Base> now, String path) {
    List<Base> values = property.getValues();
    List<Base> rest = new ArrayList<>(now);
    int known = found.size();
    for (int i = 0; i < values.size(); i++) {
      String place = Elements.join(path, Elements.name(property, i));
      if (values.size() == now.size()) {
        compare(values.get(i), now.get(i), place);
      } else if (!takeEqual(rest, values.get(i))) {
        all(values.get(i), place);
      }
    }
    if (now.size() > values.size() && found.size() == known) {
      add(path.isEmpty() ? property.getName() : path);
    }
  }

  private static <T extends Base> boolean takeEqual(List<T> rest, T value) {
    return rest.stream().filter(value::equalsDeep).findFirst().map(rest::remove).isPresent();
  }

  private void all(Base element, String path) {
    Elements.eachValue(element, path, (place, value) -> add(place));
  }

  private void add(String path) {
    found.add(new ElementPath(type, rank, path));
  }
}
