package fr.passerelle.coordination.joins;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;

/** Values of the extensions our profiles define, by name. */
final class OwnExtension {

  private OwnExtension() {}

  static <T extends Type> Stream<T> values(DomainResource resource, String name, Class<T> type) {
    return values(named(resource.getExtension(), name), type);
  }

  static <T extends Type> Stream<T> values(Element element, String name, Class<T> type) {
    return values(named(element.getExtension(), name), type);
  }

  static Stream<Extension> named(List<Extension> extensions, String name) {
    return extensions.stream().filter(one -> one.hasUrl() && one.getUrl().endsWith("/" + name));
  }

  private static <T extends Type> Stream<T> values(Stream<Extension> extensions, Class<T> type) {
    return extensions.map(Extension::getValue).filter(type::isInstance).map(type::cast);
  }

  /** Values of an extension inside extensions of that name. */
  static <T extends Type> Stream<T> parts(
      DomainResource resource, String name, String part, Class<T> type) {
    return values(
        named(resource.getExtension(), name).flatMap(one -> one.getExtensionsByUrl(part).stream()),
        type);
  }
}
