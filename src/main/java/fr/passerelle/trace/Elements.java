package fr.passerelle.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** The elements of a resource that hold a value, each with its path. */
final class Elements {
  private Elements() {}

  /** An element under another: what FHIR names it, and where it stands among its like. */
  record Child(String path, Base value) {}

  static List<Child> children(Base parent) {
    List<Child> children = new ArrayList<>();
    for (Property property : parent.children()) {
      if (!isOurs(parent, property)) {
        for (int i = 0; i < property.getValues().size(); i++) {
          children.add(new Child(name(property, i), property.getValues().get(i)));
        }
      }
    }
    return children;
  }

  /** Calls for every primitive value below, its path after {@code path}. */
  static void eachValue(Base element, String path, BiConsumer<String, Base> value) {
    if (element.isPrimitive() && element.hasPrimitiveValue()) {
      value.accept(path, element);
    }
    children(element).forEach(child -> eachValue(child.value(), join(path, child.path()), value));
  }

  static String join(String path, String child) {
    return path.isEmpty() ? child : path + "." + child;
  }

  static String name(Property property, int index) {
    String name = property.getName().replace("[x]", "");
    return property.isList() ? name + "[" + index + "]" : name;
  }

  /** The id of a resource within its record is derived from what was sent. */
  static boolean isOurs(Base parent, Property property) {
    return parent instanceof Resource && property.getName().equals("id");
  }
}
