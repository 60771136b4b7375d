package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.fhirserver.ResourceStore.Saved;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Keeps what hides a report or document when it is sent again: a label only goes where its sender
 * says so expressly (MetaDMPMSS N), or names another confidentiality. A report that stays hidden
 * hides what is new in it.
 */
final class SecurityLabels {
  private final ResourceStore store;

  SecurityLabels(ResourceStore store) {
    this.store = store;
  }

  /** Saves the sender's resources with the labels that hold now. Call it inside the transaction. */
  List<Saved> save(List<Resource> owned, Translated said, List<Remark> remarks) {
    List<LabelsOfResource> labels = new ArrayList<>();
    owned.stream()
        .filter(SecurityLabels::isHead)
        .forEach(
            head -> stored(head).map(before -> settled(head, before, said)).ifPresent(labels::add));
    boolean kept = labels.stream().anyMatch(LabelsOfResource::hasKept);
    boolean lifted = labels.stream().anyMatch(LabelsOfResource::hasLost);
    owned.forEach(resource -> hideParts(resource, owned));
    if (kept) {
      remarks.add(IntakeSentences.aboutMessage("label-kept"));
    }
    if (!lifted) {
      return store.saveAll(owned);
    }
    remarks.add(IntakeSentences.note("label-lifted"));
    // Where a label goes all that stay have to be said, also on what is usually not looked at.
    owned.stream()
        .filter(resource -> !isHead(resource))
        .forEach(part -> stored(part).ifPresent(before -> settled(part, before, said)));
    return store.saveAllWithTheirLabels(owned);
  }

  private static boolean isHead(Resource resource) {
    return resource instanceof DiagnosticReport || resource instanceof DocumentReference;
  }

  private Optional<? extends Resource> stored(Resource resource) {
    return store.read(resource.getClass(), resource.getIdElement().getIdPart());
  }

  private static LabelsOfResource settled(Resource resource, Resource before, Translated said) {
    LabelsOfResource labels = new LabelsOfResource(resource, said);
    before.getMeta().getSecurity().forEach(labels::remember);
    return labels;
  }

  /** The results of a report and the documents beside them, those that are new in it among them. */
  private static void hideParts(Resource resource, List<Resource> owned) {
    if (resource instanceof DiagnosticReport report && report.getMeta().hasSecurity()) {
      Set<String> results = new HashSet<>();
      report.getResult().forEach(result -> results.add(result.getReference()));
      owned.stream()
          .filter(part -> results.contains(part.getId()) || isBeside(part, report))
          .map(LabelsOfResource::new)
          .forEach(part -> report.getMeta().getSecurity().forEach(part::put));
    }
  }

  private static boolean isBeside(Resource part, DiagnosticReport report) {
    return part instanceof DocumentReference document
        && document.getContext().getRelated().stream()
            .map(Reference::getReference)
            .anyMatch(report.getId()::equals);
  }
}
