package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;

/**
 * What an order comes with: specimens (SPM), clinical information (OBX and its NTE) and documents
 * (OBX of type ED), known by the number of the order.
 */
final class OrderParts {
  /** Codes TLR_OBSERVATION of the volet of teleradiology that have an element of the order. */
  private static final Set<String> MODALITY = Set.of("MODALITE_IMAGERIE");

  private static final Set<String> BODY_SITE = Set.of("REGION_ANATOMIQUE");

  private final Reading reading;
  private final ReportGroup group;
  private final ServiceRequest order;
  private final ReportKey key;
  private final TransmissionFlags flags;

  private OrderParts(Reading reading, ReportGroup group, ServiceRequest order) {
    this.reading = reading;
    this.group = group;
    this.order = order;
    this.key = ReportKey.ofOrder(order.getIdentifierFirstRep());
    this.flags = TransmissionFlags.of(reading, group);
  }

  /** The resources; the order points at them. */
  static List<Resource> of(Reading reading, OrderGroup group, ServiceRequest order) {
    OrderParts parts = new OrderParts(reading, group.about(), order);
    List<Resource> owned = new ArrayList<>(parts.specimens());
    owned.addAll(parts.information());
    owned.addAll(parts.documents());
    return owned;
  }

  private List<Specimen> specimens() {
    List<Specimen> specimens = SpecimenFromSpm.of(reading, group, key);
    specimens.forEach(specimen -> order.addSpecimen(new Reference(specimen.getId())));
    return specimens;
  }

  private List<Observation> information() {
    DiagnosticReport frame = new DiagnosticReport().setStatus(DiagnosticReportStatus.FINAL);
    frame.setEncounter(order.getEncounter().copy());
    List<Observation> all = new ArrayList<>();
    for (ReportGroup.ResultLine line : group.values()) {
      Observation told = flags.on(reading, ObservationFromObx.of(reading, line, key, frame));
      if (told.getStatus() == ObservationStatus.REGISTERED) {
        told.setStatus(ObservationStatus.FINAL); // OBX-11 O: it goes with the order, not a result
      }
      order.addSupportingInfo(new Reference(told.getId()));
      element(line.obx().text(3), told);
      all.add(told);
    }
    return all;
  }

  private void element(String code, Observation told) {
    if (told.hasValueCodeableConcept() && MODALITY.contains(code)) {
      order.addOrderDetail(told.getValueCodeableConcept().copy());
    } else if (told.hasValueCodeableConcept() && BODY_SITE.contains(code)) {
      order.addBodySite(told.getValueCodeableConcept().copy());
    }
  }

  private List<DocumentReference> documents() {
    List<EmbeddedDocument> some = EmbeddedDocument.of(reading, group);
    List<DocumentReference> documents =
        DocumentFromObx.of(reading, group, some, Optional.of(key)).stream()
            .map(document -> flags.on(reading, document))
            .toList();
    documents.forEach(document -> order.addSupportingInfo(new Reference(document.getId())));
    return documents;
  }
}
