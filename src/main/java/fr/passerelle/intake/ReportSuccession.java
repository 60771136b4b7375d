package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.translation.Remark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A report that replaces an earlier one under the same identifier, as formats without corrections
 * of their own send them: what was final and is another now is corrected (FHIR R4 value sets
 * diagnostic-report-status and observation-status), and a value it does not hold any more is marked
 * as withdrawn. The earlier report stays in the history.
 */
final class ReportSuccession {
  private static final Set<ObservationStatus> GIVEN_OUT =
      EnumSet.of(
          ObservationStatus.FINAL,
          ObservationStatus.AMENDED,
          ObservationStatus.CORRECTED,
          ObservationStatus.ENTEREDINERROR);

  private static final Set<DiagnosticReportStatus> ISSUED =
      EnumSet.of(
          DiagnosticReportStatus.FINAL,
          DiagnosticReportStatus.AMENDED,
          DiagnosticReportStatus.CORRECTED);

  private static final String WITHDRAWN =
      "Valeur absente du compte rendu qui remplace celui où elle figurait.";

  private final ResourceStore store;

  ReportSuccession(ResourceStore store) {
    this.store = store;
  }

  /** What is to be stored when these follow on what is stored: never less than these. */
  List<Resource> following(List<Resource> owned, List<Remark> remarks) {
    List<Resource> all = new ArrayList<>(owned);
    if (!owned.isEmpty() && owned.get(0) instanceof DiagnosticReport report) {
      store
          .read(DiagnosticReport.class, report.getIdElement().getIdPart())
          .filter(earlier -> isOfTheSame(earlier, report))
          .ifPresent(earlier -> all.addAll(withdrawn(earlier, report, owned, remarks)));
    }
    return all;
  }

  /** What is stored for somebody else says nothing of this person. */
  private static boolean isOfTheSame(DiagnosticReport earlier, DiagnosticReport report) {
    return report.getSubject().getReference().equals(earlier.getSubject().getReference());
  }

  private List<Observation> withdrawn(
      DiagnosticReport earlier, DiagnosticReport report, List<Resource> owned, List<Remark> said) {
    boolean corrected = false;
    for (Resource one : owned) {
      corrected |= one instanceof Observation value && isCorrected(value);
    }
    List<Observation> gone = missing(earlier, report);
    if (!gone.isEmpty()) {
      said.add(IntakeSentences.aboutMessage("values-withdrawn", gone.size()));
    }
    status(earlier, report, corrected || !gone.isEmpty());
    return gone;
  }

  private boolean isCorrected(Observation value) {
    Optional<Observation> earlier =
        store
            .read(Observation.class, value.getIdElement().getIdPart())
            .filter(before -> GIVEN_OUT.contains(before.getStatus()))
            .filter(before -> value.getStatus() == ObservationStatus.FINAL);
    if (earlier.isEmpty()) {
      return false;
    }
    Observation before = earlier.get();
    value.setStatus(before.getStatus());
    boolean isOther = !content(before).equals(content(value));
    if (isOther) {
      value.setStatus(ObservationStatus.CORRECTED);
    }
    return isOther;
  }

  /** Amended where it only says more, or the same in other words. */
  private static void status(DiagnosticReport earlier, DiagnosticReport report, boolean corrected) {
    if (!ISSUED.contains(earlier.getStatus())
        || report.getStatus() != DiagnosticReportStatus.FINAL) {
      return;
    }
    report.setStatus(earlier.getStatus());
    if (corrected) {
      report.setStatus(DiagnosticReportStatus.CORRECTED);
    } else if (!content(earlier).equals(content(report))) {
      report.setStatus(DiagnosticReportStatus.AMENDED);
    }
  }

  private List<Observation> missing(DiagnosticReport earlier, DiagnosticReport report) {
    Set<String> there =
        report.getResult().stream().map(ReportSuccession::id).collect(Collectors.toSet());
    return earlier.getResult().stream()
        .map(ReportSuccession::id)
        .filter(id -> !there.contains(id))
        .flatMap(id -> store.read(Observation.class, id).stream())
        .map(ReportSuccession::marked)
        .toList();
  }

  private static Observation marked(Observation gone) {
    Observation marked = gone.copy();
    marked.setId("Observation/" + gone.getIdElement().getIdPart());
    marked.setStatus(ObservationStatus.ENTEREDINERROR);
    marked.addNote().setText(WITHDRAWN);
    return marked;
  }

  private static String id(Reference result) {
    return result.getReferenceElement().getIdPart();
  }

  /** Without what every write changes. */
  private static String content(Resource resource) {
    Resource content = resource.copy();
    content.setId((String) null);
    content.setMeta(null);
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(content);
  }
}
