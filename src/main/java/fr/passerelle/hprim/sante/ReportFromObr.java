package fr.passerelle.hprim.sante;

import fr.passerelle.terminology.LoincCode;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;

/** The report on one request (OBR, HPRIM Santé chapter 9). */
final class ReportFromObr {
  private static final String SECTIONS = "http://terminology.hl7.org/CodeSystem/v2-0074";
  private static final String LABORATORY_REPORT = "11502-2";

  private final Reading reading;
  private final RequestGroup group;
  private final Segment obr;

  ReportFromObr(Reading reading, RequestGroup group) {
    this.reading = reading;
    this.group = group;
    this.obr = group.obr();
  }

  DiagnosticReport report() {
    DiagnosticReport report = new DiagnosticReport();
    Identifier key = key();
    reading.own(report, key);
    report.addIdentifier(key);
    report.setStatus(status());
    report.setSubject(new Reference(Translated.SUBJECT));
    ServiceRequest order = new OrderFromObr(reading, obr).answered();
    report.addContained(order);
    report.addBasedOn(new Reference("#order"));
    code(report, order.getOrderDetail());
    effective(report);
    reading.time(obr, 22).ifPresent(time -> report.setIssuedElement(time.toInstant()));
    specimen(report);
    sender().ifPresent(report::addPerformer);
    ProfessionalFromCna.of(reading, obr.field(32)).ifPresent(report::addResultsInterpreter);
    String conclusion =
        group.comments().stream().map(RequestGroup::text).collect(Collectors.joining("\n"));
    report.setConclusion(conclusion.isBlank() ? null : conclusion.strip());
    return report;
  }

  /**
   * OBR-3 is what corrections are told by. A request has several OBR under one number, so the first
   * analysis belongs to it.
   */
  private Identifier key() {
    String number = number(3).or(() -> number(2)).orElse("");
    if (number.isEmpty()) {
      reading.warn(obr.place(3), "report.noNumber");
      number = reading.header().key() + "/" + obr.place().repetition();
    }
    String analysis = obr.text(4);
    return reading.identifier("report", analysis.isEmpty() ? number : number + "." + analysis);
  }

  /** OBR-2 and OBR-3: sample, then request. */
  private Optional<String> number(int field) {
    String request = obr.field(field).component(2);
    String value = request.isEmpty() ? obr.text(field) : request;
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** OBR-25; without it the results decide. */
  private DiagnosticReportStatus status() {
    String sent = obr.text(25);
    String code = sent.isEmpty() ? ofLines() : sent;
    return switch (code) {
      case "O", "I" -> DiagnosticReportStatus.REGISTERED;
      case "P", "R" -> DiagnosticReportStatus.PRELIMINARY;
      case "F" -> DiagnosticReportStatus.FINAL;
      case "C" -> DiagnosticReportStatus.CORRECTED;
      case "X" -> DiagnosticReportStatus.CANCELLED;
      case "D" -> DiagnosticReportStatus.ENTEREDINERROR;
      default -> {
        if (!sent.isEmpty()) {
          reading.unmapped(obr, 25);
        }
        yield DiagnosticReportStatus.UNKNOWN;
      }
    };
  }

  private String ofLines() {
    List<String> sent = group.lines().stream().map(line -> line.obx().text(11)).toList();
    return List.of("P", "C", "F").stream().filter(sent::contains).findFirst().orElse("");
  }

  private void code(DiagnosticReport report, List<CodeableConcept> analyses) {
    boolean isImaging = reading.message().header().field(12).component(2).equals("R");
    if (!isImaging) { // H-12.2: kind of link, radiology or not
      report.addCategory().addCoding().setSystem(SECTIONS).setCode("LAB");
    }
    if (analyses.size() == 1) {
      report.setCode(analyses.get(0).copy());
      return;
    }
    CodeableConcept code = new CodeableConcept();
    if (!isImaging) {
      code.addCoding().setSystem(LoincCode.SYSTEM).setCode(LABORATORY_REPORT);
    }
    String words = analyses.stream().map(OrderFromObr::words).collect(Collectors.joining(", "));
    report.setCode(code.setText(words.isEmpty() ? "Compte rendu" : words));
  }

  /** OBR-7 with its end as a repetition, or OBR-8. */
  private void effective(DiagnosticReport report) {
    List<Field> sampling = obr.repetitions(7);
    Optional<SentTime> start = sampling(sampling.get(0));
    Optional<SentTime> last = sampling.size() > 1 ? sampling(sampling.get(1)) : Optional.empty();
    Optional<SentTime> end = reading.time(obr, 8).or(() -> last);
    if (end.isPresent() && !end.equals(start)) {
      Period period = new Period();
      start.ifPresent(time -> period.setStartElement(time.toDateTime()));
      boolean isOrdered = start.isEmpty() || !end.get().instant().isBefore(start.get().instant());
      if (isOrdered) {
        report.setEffective(period.setEndElement(end.get().toDateTime()));
        return;
      }
      reading.note(obr.place(7), "time.backwards");
    }
    start.ifPresent(time -> report.setEffective(time.toDateTime()));
  }

  private Optional<SentTime> sampling(Field sent) {
    String text = sent.text();
    Optional<SentTime> time = SentTime.parse(text, reading.partner().zone());
    if (time.isEmpty() && !text.isEmpty()) {
      reading.warn(obr.place(7), "time.unreadable");
      reading.unmapped(obr, 7);
    }
    return time;
  }

  /** OBR-15 what it is, OBR-3.1 or 2.1 its number, OBR-14 when it came in. */
  private void specimen(DiagnosticReport report) {
    Specimen specimen = new Specimen();
    String type = obr.field(15).whole();
    if (!type.isEmpty()) {
      specimen.setType(new CodeableConcept().setText(type));
    }
    boolean hasSample = !obr.field(3).component(2).isEmpty() && !obr.text(3).isEmpty();
    if (hasSample) {
      specimen.addIdentifier(reading.identifier("sample", obr.text(3)));
    }
    boolean isNumbered = !obr.field(2).component(2).isEmpty() && !obr.text(2).isEmpty();
    if (isNumbered) {
      specimen.addIdentifier(reading.identifier("sample-demandeur", obr.text(2)));
    }
    reading.time(obr, 14).ifPresent(time -> specimen.setReceivedTimeElement(time.toDateTime()));
    if (!specimen.isEmpty()) {
      specimen.setId("specimen");
      report.addContained(specimen);
      report.addSpecimen(new Reference("#specimen"));
    }
  }

  /** H-4: code and name of who sends. */
  private Optional<Reference> sender() {
    Field sent = reading.message().header().field(4);
    String code = sent.component(1);
    String name = sent.component(2);
    if (code.isEmpty() && name.isEmpty()) {
      return Optional.empty();
    }
    Reference sender = new Reference().setDisplay(name.isEmpty() ? code : name);
    if (!code.isEmpty()) {
      sender.setIdentifier(reading.identifier("sender", code));
    }
    return Optional.of(sender);
  }
}
