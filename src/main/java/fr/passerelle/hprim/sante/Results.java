package fr.passerelle.hprim.sante;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A message of results (ORU): each OBR a report with its results. */
final class Results {
  private static final String FILE = "FIC";
  private static final Map<String, String> CONTENT_TYPES =
      Map.of("TXT", "text/plain", "PDF", "application/pdf", "RTF", "text/rtf", "JPG", "image/jpeg");

  private final Reading reading;
  private final Map<String, Integer> occurrences = new HashMap<>();

  private Results(Reading reading) {
    this.reading = reading;
  }

  static List<Resource> of(Reading reading) {
    Results results = new Results(reading);
    List<Resource> owned = new ArrayList<>();
    RequestGroup.of(reading.message()).forEach(group -> results.add(group, owned));
    return owned;
  }

  private void add(RequestGroup group, List<Resource> owned) {
    DiagnosticReport report = new ReportFromObr(reading, group).report();
    owned.add(report);
    for (RequestGroup.Line line : group.lines()) {
      if (line.obx().text(2).equals(FILE)) {
        report.addPresentedForm(file(line.obx()));
      } else if (ObservationFromObx.isResult(line.obx())) {
        Observation result =
            new ObservationFromObx(reading, line).observation(report, key(report, line.obx()));
        report.addResult(new Reference(result.getId()));
        owned.add(result);
      } else {
        reading.count(Reading.Often.EMPTY, line.obx().place(5));
        reading.unmapped(line.obx(), 3);
      }
    }
  }

  /** The report, the analysis, and which of several results of that analysis. */
  private Identifier key(DiagnosticReport report, Segment obx) {
    String analysis = obx.text(3).isEmpty() ? obx.field(3).component(2) : obx.text(3);
    String sub = obx.text(4).isEmpty() ? "" : "." + obx.text(4);
    String line = report.getIdentifierFirstRep().getValue() + "/" + analysis + sub;
    int occurrence = occurrences.merge(line, 1, Integer::sum);
    return reading.identifier("result", line + "/" + occurrence);
  }

  /** OBX-5 of type FIC: the name of a file that travels apart. */
  private Attachment file(Segment obx) {
    Field sent = obx.field(5);
    reading.warn(obx.place(5), "result.fileApart");
    Attachment file = new Attachment();
    String name = sent.component(2).isEmpty() ? sent.component(1) : sent.component(2);
    file.setTitle(name.isEmpty() ? null : name);
    file.setContentType(CONTENT_TYPES.get(sent.component(3)));
    return file;
  }
}
