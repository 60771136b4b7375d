package fr.passerelle.validation.pages;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.checking.reports.Report;
import fr.passerelle.checking.reports.ReportFormat;
import fr.passerelle.security.AccessRequest.Action;
import fr.passerelle.translation.Sentence;
import fr.passerelle.validation.KeptReport;
import fr.passerelle.validation.KeptReports;
import fr.passerelle.validation.SealedReports;
import fr.passerelle.web.ApiRefusal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports of what was validated: whole ones to download, and those that can be passed on. */
@Controller
class ReportsController {
  /** What can be downloaded, by the ending of its file. */
  private static final Map<String, ReportFormat> FORMATS =
      Map.of("json", ReportFormat.JSON, "html", ReportFormat.HTML, "xml", ReportFormat.JUNIT);

  private final SealedReports sealed;
  private final KeptReports kept;
  private final ValidationAccess access;

  ReportsController(SealedReports sealed, KeptReports kept, ValidationAccess access) {
    this.sealed = sealed;
    this.kept = kept;
    this.access = access;
  }

  /** A form is sent there; whoever changes the language begins anew. */
  @GetMapping("/validation/reports")
  String anew() {
    return "redirect:/validation";
  }

  @PostMapping("/validation/reports/validation.{ending:json|html|xml}")
  ResponseEntity<byte[]> download(
      @PathVariable String ending, @RequestParam(defaultValue = "") String report, Locale language)
      throws IOException {
    access.check(Action.READ);
    StringWriter text = new StringWriter();
    write(opened(report), FORMATS.get(ending).to(text, language));
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "octet-stream"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("validation." + ending).build().toString())
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/validation/reports")
  String keep(@RequestParam(defaultValue = "") String report) {
    access.check(Action.WRITE);
    if (!kept.isOn()) {
      throw refusal(HttpStatus.NOT_FOUND, "reports.off");
    }
    List<List<Checked>> files = opened(report);
    try {
      return "redirect:/validation/reports/" + kept.keep(files);
    } catch (IOException e) {
      throw refusal(HttpStatus.SERVICE_UNAVAILABLE, "reports.not-kept");
    }
  }

  @GetMapping("/validation/reports/{id}")
  String kept(@PathVariable String id, Model model) {
    access.check(Action.READ);
    KeptReport report = found(id);
    model.addAttribute("report", report);
    model.addAttribute("until", kept.until(report));
    return "validation/pages/report";
  }

  private KeptReport found(String id) {
    try {
      return kept.find(id).orElseThrow(() -> refusal(HttpStatus.NOT_FOUND, "reports.unknown"));
    } catch (IOException e) {
      throw refusal(HttpStatus.NOT_FOUND, "reports.unknown");
    }
  }

  private List<List<Checked>> opened(String report) {
    return sealed
        .open(report)
        .orElseThrow(() -> refusal(HttpStatus.UNPROCESSABLE_ENTITY, "reports.seal"));
  }

  private static void write(List<List<Checked>> files, Report report) throws IOException {
    Totals totals = Totals.NONE;
    for (List<Checked> file : files) {
      totals = totals.file();
      for (Checked checked : file) {
        totals = totals.plus(checked);
        report.add(checked);
      }
    }
    report.end(totals);
  }

  private static ApiRefusal refusal(HttpStatus status, String key) {
    return ApiRefusal.of(status, Sentence.of(ReportsController.class, key));
  }
}
