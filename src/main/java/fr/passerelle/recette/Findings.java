package fr.passerelle.recette;

import fr.passerelle.recette.RecetteReport.FindingLine;
import fr.passerelle.recette.RecetteReport.Found;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found, each once with all places it was found at. */
final class Findings {
  /** A vendor mends what the first few show. */
  private static final int SHOWN = 5;

  private record What(Finding.Weight weight, String sentence, String norm) {}

  private final Locale language;
  private final Map<What, List<Found>> found = new LinkedHashMap<>();

  Findings(Locale language) {
    this.language = language;
  }

  List<FindingLine> lines(List<ReadFile> files) {
    for (ReadFile file : files) {
      file.records().forEach(record -> record.findings().forEach(each -> add(file, each)));
    }
    return found.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<What, List<Found>> each) -> each.getKey().weight())
                .thenComparing(each -> -each.getValue().size()))
        .map(each -> line(each.getKey(), each.getValue()))
        .toList();
  }

  private void add(ReadFile file, Finding finding) {
    What what = new What(finding.weight(), finding.sentence().in(language), finding.norm());
    found
        .computeIfAbsent(what, any -> new ArrayList<>())
        .add(new Found(file.name(), finding.line(), field(finding.place())));
  }

  /** Of a format made of lines, the line of the file says all but the field. */
  private String field(Place place) {
    if (!place.segment().equals("LINE")) {
      return place.toString();
    }
    return place.field() == 0
        ? ""
        : Sentence.of(Findings.class, "field", place.field()).in(language);
  }

  private static FindingLine line(What what, List<Found> places) {
    return new FindingLine(
        what.weight().name(),
        what.sentence(),
        what.norm(),
        places.size(),
        places.stream().limit(SHOWN).toList());
  }
}
