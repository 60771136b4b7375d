package fr.passerelle.routes.folder;

import fr.passerelle.intake.Intake;
import fr.passerelle.translation.GoldenCase;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
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

  void run(RouteFolder folder, Partner partner, String format, Reasons reasons) {
    folder.cases().forEach((name, files) -> run(name, files, partner, format, reasons));
  }

  private void run(
      String name, Map<String, byte[]> files, Partner partner, String format, Reasons reasons) {
    List<String> inputs = files.keySet().stream().filter(f -> f.startsWith("input.")).toList();
    boolean expects = files.containsKey(BUNDLE) || files.containsKey(OUTCOME);
    if (inputs.size() != 1 || !expects) {
      reasons.add("case.incomplete", name);
      return;
    }
    byte[] input = files.get(inputs.get(0));
    try {
      if (files.containsKey(BUNDLE)) {
        compare(name, GoldenCase.ofBundle(text(files, BUNDLE)), input, partner, format, reasons);
      }
      if (files.containsKey(OUTCOME)) {
        compare(name, GoldenCase.ofOutcome(text(files, OUTCOME)), input, partner, format, reasons);
      }
    } catch (RuntimeException e) {
      reasons.add("case.failed", name, e.getClass().getSimpleName());
    }
  }

  private void compare(
      String name,
      GoldenCase expected,
      byte[] input,
      Partner partner,
      String format,
      Reasons reasons) {
    List<JsonDifference> found =
        expected.differences(partner, intake.dryRun(partner, format, input));
    found.stream()
        .limit(SHOWN)
        .forEach(one -> reasons.add("case.differs." + one.kind(), name, one.path()));
    if (found.size() > SHOWN) {
      reasons.add("case.more", name, found.size() - SHOWN);
    }
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}
