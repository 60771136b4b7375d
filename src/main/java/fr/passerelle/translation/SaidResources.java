package fr.passerelle.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources a {@link MessageWriter} writes, and what points at which of them. */
public record SaidResources(Bundle bundle) {

  /** Every resource of a type, in order. */
  public <T extends Resource> List<T> all(Class<T> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** By {@code fullUrl}, by type and id, or among the contained ones of who points. */
  public <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
    if (type.isInstance(reference.getResource())) {
      return Optional.of(type.cast(reference.getResource()));
    }
    String wanted = reference.hasReference() ? reference.getReference() : "";
    return bundle.getEntry().stream()
        .filter(entry -> type.isInstance(entry.getResource()))
        .filter(entry -> wanted.equals(entry.getFullUrl()) || isOf(entry.getResource(), wanted))
        .map(entry -> type.cast(entry.getResource()))
        .findFirst();
  }

  /** The same, first among what who points at it contains. */
  public <T extends Resource> Optional<T> within(
      DomainResource owner, Reference reference, Class<T> type) {
    String wanted = reference.hasReference() ? reference.getReference() : "";
    return owner.getContained().stream()
        .filter(type::isInstance)
        .filter(one -> wanted.equals("#" + one.getIdElement().getIdPart().replaceFirst("^#", "")))
        .map(type::cast)
        .findFirst()
        .or(() -> find(reference, type));
  }

  private static boolean isOf(Resource resource, String wanted) {
    String id = resource.getIdElement().getIdPart();
    return id != null
        && (wanted.equals(resource.fhirType() + "/" + id)
            || wanted.endsWith("/" + resource.fhirType() + "/" + id)
            || wanted.equals(resource.getIdElement().getValue()));
  }

  /** The person something is about; the only one there is where it does not say. */
  public Optional<Patient> person(Reference subject) {
    List<Patient> all = all(Patient.class);
    return find(subject, Patient.class)
        .or(
            () ->
                all.size() == 1 && !subject.hasReference()
                    ? Optional.of(all.get(0))
                    : Optional.empty());
  }

  /** The results of a report in its order, the members of a panel below it, each once. */
  public List<Observation> results(DiagnosticReport report) {
    Set<Observation> found = new LinkedHashSet<>();
    report.getResult().forEach(result -> add(result, found));
    return List.copyOf(found);
  }

  private void add(Reference result, Set<Observation> found) {
    find(result, Observation.class)
        .filter(found::add)
        .ifPresent(each -> each.getHasMember().forEach(member -> add(member, found)));
  }
}
