package fr.passerelle.hprim.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;

/** A report as OBR with its comments and results (HPRIM Santé chapter 9). */
final class ObrFromReport {
  /** Sections of HL7 table 0074 that are no laboratory's. */
  private static final Set<String> RADIOLOGY =
      Set.of("RAD", "RUS", "CT", "NMR", "NMS", "XRC", "CUS");

  private static final List<String> NOT_CLINICAL = List.of("Service demandeur : ", "Copie à : ");

  private final DiagnosticReport report;
  private final SaidResources said;
  private final Partner recipient;
  private final Optional<ServiceRequest> order;
  private final Optional<Specimen> specimen;

  ObrFromReport(DiagnosticReport report, SaidResources said, Partner recipient) {
    this.report = report;
    this.said = said;
    this.recipient = recipient;
    this.order =
        report.getBasedOn().stream()
            .flatMap(each -> said.within(report, each, ServiceRequest.class).stream())
            .findFirst();
    this.specimen =
        report.getSpecimen().stream()
            .flatMap(each -> said.within(report, each, Specimen.class).stream())
            .findFirst();
  }

  /** Without their ranks. */
  List<SanteSegment> segments() {
    List<SanteSegment> all = new ArrayList<>();
    all.add(obr());
    if (report.hasConclusion()) {
      all.add(SanteForms.comment(report.getConclusion()));
    }
    for (Observation result : said.results(report)) {
      all.addAll(new ObxFromResult(result, said, recipient).segments());
    }
    for (Attachment form : report.getPresentedForm()) {
      SanteForms.of(form).ifPresent(all::add);
    }
    return all;
  }

  private SanteSegment obr() {
    SanteSegment obr =
        new SanteSegment("OBR")
            .put(2, numbers("sample-demandeur", order.map(this::number).orElse("")), 23)
            .put(3, numbers("sample", number()), 23)
            .repeated(4, analyses().stream().map(code -> SanteCodes.of(code, recipient)).toList())
            .put(22, WrittenTime.of(report.getIssuedElement(), recipient.zone()))
            .put(25, status());
    if (report.hasResultsInterpreter()) {
      obr.put(32, CnaFromReference.of(report.getResultsInterpreterFirstRep(), said), 60);
    }
    specimen.ifPresent(
        sample ->
            obr.put(14, WrittenTime.of(sample.getReceivedTimeElement(), recipient.zone()))
                .put(15, SanteSegment.words(ResLines.label(sample.getType())), 300));
    order.ifPresent(known -> order(known, obr));
    sampling(obr);
    return obr;
  }

  private void order(ServiceRequest known, SanteSegment obr) {
    obr.put(5, priority(known)).put(13, SanteSegment.words(clinical(known)), 300);
    if (known.hasRequester()) {
      obr.put(16, CnaFromReference.of(known.getRequester(), said), 60);
    }
    obr.repeated(
        31,
        known.getReasonCode().stream()
            .map(reason -> SanteSegment.words(ResLines.label(reason)))
            .toList());
  }

  /** Our reading says in notes too what R4 has no place for: those are no clinical information. */
  private static String clinical(ServiceRequest known) {
    return known.getNote().stream()
        .map(Annotation::getText)
        .filter(text -> NOT_CLINICAL.stream().noneMatch(text::startsWith))
        .findFirst()
        .orElse("");
  }

  /** OBR-7: the end of a sampling is its repetition. */
  private void sampling(SanteSegment obr) {
    if (report.getEffective() instanceof BaseDateTimeType when) {
      obr.put(7, WrittenTime.of(when, recipient.zone()));
    } else if (report.hasEffectivePeriod()) {
      obr.put(
          7,
          SanteSegment.joined(
              "^",
              List.of(
                  WrittenTime.of(report.getEffectivePeriod().getStartElement(), recipient.zone()),
                  WrittenTime.of(report.getEffectivePeriod().getEndElement(), recipient.zone()))));
    }
  }

  /** What was asked for, else what the report is of. */
  private List<CodeableConcept> analyses() {
    return order
        .filter(ServiceRequest::hasOrderDetail)
        .map(ServiceRequest::getOrderDetail)
        .orElseGet(() -> List.of(report.getCode()));
  }

  /** OBR-2 and OBR-3: the sample, then the request; the request alone stands first. */
  private String numbers(String samples, String request) {
    String system = recipient.localSystem(samples);
    String sample =
        specimen.stream()
            .flatMap(each -> each.getIdentifier().stream())
            .filter(each -> system.equals(each.getSystem()))
            .findFirst()
            .map(Identifier::getValue)
            .orElse("");
    return sample.isEmpty()
        ? SanteSegment.words(request)
        : SanteSegment.components(sample, request);
  }

  private String number(ServiceRequest known) {
    return known.getIdentifierFirstRep().hasValue() ? known.getIdentifierFirstRep().getValue() : "";
  }

  /** Our reading puts the first analysis behind a number of the partner, which stands in OBR-4. */
  private String number() {
    Identifier number = report.getIdentifierFirstRep();
    if (!number.hasValue()) {
      return "";
    }
    String analysis =
        ResLines.coding(analyses().get(0)).map(code -> "." + code.getCode()).orElse("");
    boolean isRead = recipient.localSystem("report").equals(number.getSystem());
    return isRead && !analysis.isEmpty() && number.getValue().endsWith(analysis)
        ? number.getValue().substring(0, number.getValue().length() - analysis.length())
        : number.getValue();
  }

  private static String priority(ServiceRequest known) {
    return known.hasPriority()
        ? switch (known.getPriority()) {
          case STAT, URGENT -> "S";
          case ASAP -> "A";
          default -> "R";
        }
        : "";
  }

  private String status() {
    return report.hasStatus()
        ? switch (report.getStatus()) {
          case REGISTERED -> "O";
          case PARTIAL, PRELIMINARY -> "P";
          case FINAL -> "F";
          case CORRECTED, AMENDED, APPENDED -> "C";
          case CANCELLED -> "X";
          case ENTEREDINERROR -> "D";
          default -> "";
        }
        : "";
  }

  /** Whether there is data that no field of a message of text can hold. */
  boolean leavesFormsOut() {
    return report.getPresentedForm().stream()
        .anyMatch(form -> form.hasData() && SanteForms.of(form).isEmpty());
  }

  /** H-12.2: by its category. */
  boolean isRadiology() {
    return report.getCategory().stream()
        .flatMap(category -> category.getCoding().stream())
        .anyMatch(coding -> RADIOLOGY.contains(coding.getCode()));
  }
}
