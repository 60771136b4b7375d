package fr.passerelle.cli;

import fr.passerelle.routes.CaseReport;
import fr.passerelle.routes.FolderReport;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Sentence;
import java.util.List;

/**
 * The report of {@code cases}. A difference is told with both values: they come from the case's own
 * files, which hold invented people, and whoever wrote them reads this.
 */
final class CasesText {
  private static final int SHOWN = 5;

  private final Screen screen;

  CasesText(Screen screen) {
    this.screen = screen;
  }

  void folder(FolderReport report) {
    if (report.isUsable()) {
      screen.line("cases.folder", report.id(), report.cases().size());
      report.cases().forEach(this::one);
    } else {
      screen.line("cases.folder.broken", report.id());
      reasons(report.reasons());
    }
  }

  private void one(CaseReport report) {
    if (report.holds()) {
      screen.line("cases.holds", report.name());
    } else if (report.differences().isEmpty()) {
      screen.line("cases.not-run", report.name());
      reasons(report.reasons());
    } else {
      screen.line("cases.differs", report.name());
      differences(report.differences());
    }
  }

  private void reasons(List<Sentence> reasons) {
    reasons.forEach(reason -> screen.line("cases.reason", reason.in(screen.language())));
  }

  private void differences(List<JsonDifference> found) {
    found.stream()
        .limit(SHOWN)
        .forEach(
            one ->
                screen.line(
                    "cases.difference." + one.kind(), one.path(), one.expected(), one.actual()));
    if (found.size() > SHOWN) {
      screen.line("cases.more", found.size() - SHOWN);
    }
  }

  void summary(List<FolderReport> reports) {
    List<CaseReport> cases = reports.stream().flatMap(each -> each.cases().stream()).toList();
    screen.line(
        "cases.summary",
        reports.size(),
        reports.stream().filter(each -> !each.isUsable()).count(),
        cases.size(),
        cases.stream().filter(each -> !each.holds()).count());
  }
}
