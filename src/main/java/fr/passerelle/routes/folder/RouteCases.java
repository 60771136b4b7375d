package fr.passerelle.routes.folder;

import fr.passerelle.intake.Intake;
import fr.passerelle.routes.CaseReport;
import fr.passerelle.translation.GoldenCase;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a folder's cases dry: each input must give what the case expects, before it may run. */
final class RouteCases {
  private static final int SHOWN = 5;
  private static final String BUNDLE = "expected.bundle.json";
  private static final String OUTCOME = "expected.outcome.json";

  private final Intake intake;

  RouteCases(Intake intake) {
    this.intake = intake;
  }

  List<CaseReport> run(RouteFolder folder, Partner partner, String format) {
    return folder.cases().entrySet().stream()
        .map(one -> run(one.getKey(), one.getValue(), partner, format))
        .toList();
  }

  private CaseReport run(String name, Map<String, byte[]> files, Partner partner, String format) {
    List<String> inputs = files.keySet().stream().filter(f -> f.startsWith("input.")).toList();
    List<GoldenCase> expected = expected(files);
    if (inputs.size() != 1 || expected.isEmpty()) {
      return notRun(name, "case.incomplete", name);
    }
    try {
      List<Translation> said = intake.dryRun(partner, format, files.get(inputs.get(0)));
      return compared(
          name, expected.stream().flatMap(one -> one.differences(partner, said).stream()).toList());
    } catch (RuntimeException e) {
      return notRun(name, "case.failed", name, e.getClass().getSimpleName());
    }
  }

  private static List<GoldenCase> expected(Map<String, byte[]> files) {
    List<GoldenCase> expected = new ArrayList<>();
    if (files.containsKey(BUNDLE)) {
      expected.add(GoldenCase.ofBundle(text(files, BUNDLE)));
    }
    if (files.containsKey(OUTCOME)) {
      expected.add(GoldenCase.ofOutcome(text(files, OUTCOME)));
    }
    return expected;
  }

  private static CaseReport compared(String name, List<JsonDifference> found) {
    Reasons reasons = new Reasons();
    found.stream()
        .limit(SHOWN)
        .forEach(one -> reasons.add("case.differs." + one.kind(), name, one.path()));
    if (found.size() > SHOWN) {
      reasons.add("case.more", name, found.size() - SHOWN);
    }
    return new CaseReport(name, reasons.all(), found);
  }

  private static CaseReport notRun(String name, String key, Object... arguments) {
    Reasons reasons = new Reasons();
    reasons.add(key, arguments);
    return new CaseReport(name, reasons.all(), List.of());
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}
