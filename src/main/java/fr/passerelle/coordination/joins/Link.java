package fr.passerelle.coordination.joins;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A reference by which a resource of coordination is tied to another about the same person.
 *
 * @param path FHIRPath of the element
 * @param isCertain false where what is pointed at may rightly be about a relative: a newborn's
 *     question comes with a document about the mother
 */
record Link(String path, Reference reference, boolean isCertain) {
  private static final List<String> TIES =
      List.of(
          "basedOn", "partOf", "focus", "replaces", "about", "inResponseTo", "goal", "careTeam");
  private static final List<String> PEOPLE = List.of("for", "subject", "patient");

  /** Those of a task, a plan, a message or a question. */
  static Stream<Link> of(DomainResource resource) {
    String type = resource.fhirType() + ".";
    Stream<Link> direct =
        TIES.stream().flatMap(name -> links(type + name, values(resource, name), true));
    Stream<Link> decision =
        links(
            type + "extension",
            OwnExtension.values(resource, "psl-ext-decide-en-reunion", Reference.class),
            true);
    return Stream.of(
            direct,
            decision,
            inside(resource, "activity", "reference", true),
            inside(resource, "output", "value", true),
            inside(resource, "input", "value", false),
            inside(resource, "payload", "content", false))
        .flatMap(links -> links);
  }

  private static Stream<Link> inside(
      Resource resource, String part, String element, boolean isCertain) {
    String path = resource.fhirType() + "." + part + "." + element;
    return values(resource, part)
        .flatMap(one -> links(path, values(one, element + "[x]", element), isCertain));
  }

  private static Stream<Link> links(String path, Stream<? extends Base> values, boolean isCertain) {
    return values
        .filter(Reference.class::isInstance)
        .map(value -> new Link(path, (Reference) value, isCertain));
  }

  /** The person a resource says it is about. */
  static Optional<Reference> person(Resource resource) {
    return PEOPLE.stream()
        .flatMap(name -> values(resource, name))
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .filter(reference -> !reference.isEmpty())
        .findFirst();
  }

  /** Values of the first of those elements that the type has; none where it has none. */
  private static Stream<Base> values(Base base, String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.ofNullable(base.getChildByName(name)))
        .map(Property::getValues)
        .flatMap(List::stream);
  }
}
