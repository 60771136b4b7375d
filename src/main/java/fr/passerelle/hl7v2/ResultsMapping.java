package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Specimen;

/**
 * ORU^R01: each OBR a report with its results and documents. A group that only carries documents
 * (ANS volet Transmission de documents; MDM) is its documents and no report. A copy beside results,
 * the PDF of a laboratory for one, is a form of the report and no second one.
 */
final class ResultsMapping {
  private final Reading reading;
  private final ReportGroup group;
  private final Optional<ReportKey> numbered;
  private final List<EmbeddedDocument> documents;
  private final TransmissionFlags flags;
  private final ResultTree tree;
  private final Optional<OrderFromObr.Order> order;

  private ResultsMapping(Reading reading, ReportGroup group, ResultTree tree) {
    this.tree = tree;
    this.reading = reading;
    this.group = group;
    this.numbered = ReportKey.ofNumber(reading.partner(), group.obr());
    this.documents = EmbeddedDocument.of(reading, group);
    this.flags = TransmissionFlags.of(reading, group);
    this.order = OrderFromObr.of(reading, group);
  }

  /** Of ORU^R01, which may also answer an order. */
  static List<Resource> ofOru(Reading reading) {
    List<ReportGroup> groups = ReportGroup.of(reading.message());
    return AnswerToOrder.isAll(groups) ? OrdersMapping.ofAnswers(reading) : of(reading, groups);
  }

  static List<Resource> of(Reading reading, List<ReportGroup> groups) {
    List<Resource> owned = new ArrayList<>();
    ResultTree tree = new ResultTree();
    for (ReportGroup group : groups) {
      owned.addAll(new ResultsMapping(reading, group, tree).resources());
    }
    tree.link(reading);
    AnalysisCode.remarkOnLocal(reading);
    return owned;
  }

  private List<Resource> resources() {
    return onlyDocuments() ? documents(documents) : report();
  }

  private boolean onlyDocuments() {
    return !documents.isEmpty() && (group.txa().isPresent() || group.values().isEmpty());
  }

  private List<Resource> report() {
    ReportKey key = numbered.orElseGet(() -> ReportKey.ofMessage(reading, group.obr()));
    DiagnosticReport report = flags.on(reading, ReportFromObr.of(reading, group, key));
    order.ifPresent(answered -> answered.into(report, report::addBasedOn));
    List<Resource> owned = new ArrayList<>();
    owned.add(report);
    List<Specimen> specimens = SpecimenFromSpm.of(reading, group, key);
    specimens.forEach(specimen -> report.addSpecimen(new Reference(specimen.getId())));
    for (ReportGroup.ResultLine line : group.values()) {
      Observation result = flags.on(reading, ObservationFromObx.of(reading, line, key, report));
      report.addResult(new Reference(result.getId()));
      tree.add(group.obr(), line.obx(), result);
      if (specimens.size() == 1) {
        result.setSpecimen(new Reference(specimens.get(0).getId()));
      }
      owned.add(result);
    }
    owned.addAll(specimens);
    documents.stream()
        .filter(document -> document.header().isEmpty() && !isWithdrawn(document))
        .forEach(copy -> report.addPresentedForm(copy.attachment()));
    documents(documents.stream().filter(each -> each.header().isPresent()).toList())
        .forEach(
            document -> {
              Reference related = new Reference(report.getId());
              ((DocumentReference) document).getContext().addRelated(related);
              owned.add(document);
            });
    return owned;
  }

  private static boolean isWithdrawn(EmbeddedDocument document) {
    return Set.of("D", "W", "X").contains(document.obx().text(11));
  }

  private List<Resource> documents(List<EmbeddedDocument> some) {
    List<Resource> made = new ArrayList<>();
    DocumentFromObx.of(reading, group, some, numbered)
        .forEach(
            document -> {
              made.add(flags.on(reading, document));
              if (onlyDocuments()) {
                order.ifPresent(
                    answered -> answered.into(document, document.getContext()::addRelated));
              }
            });
    return made;
  }
}
