package fr.passerelle.terminology;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a partner's {@code codes.csv}: a first line with the columns {@code code}, {@code loinc}
 * and if wanted {@code unit} and {@code display}, in any order, separated by {@code ;} or {@code ,}
 * (RFC 4180 quotes).
 */
public final class CodeMapFile {
  private final List<CodeMapEntry> entries = new ArrayList<>();
  private final List<CodeMapProblem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private CodeMapFile() {}

  /** Reads the text of the file; never fails, what cannot be taken is in the problems. */
  public static CodeMapReading read(String text) {
    CodeMapFile file = new CodeMapFile();
    try (CSVParser lines = OfficeTable.format(text).parse(new StringReader(text))) {
      if (lines.getHeaderMap().keySet().containsAll(List.of("code", "loinc"))) {
        lines.forEach(line -> file.take(line, (int) lines.getCurrentLineNumber()));
      } else {
        file.problem(1, CodeMapProblem.Kind.HEADER);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      file.problem(0, CodeMapProblem.Kind.UNREADABLE);
    }
    return new CodeMapReading(CodeMap.of(file.entries), List.copyOf(file.problems));
  }

  private void take(CSVRecord line, int number) {
    String code = OfficeTable.cell(line, "code");
    String loinc = OfficeTable.cell(line, "loinc");
    String unit = OfficeTable.cell(line, "unit");
    if (code.isEmpty() || loinc.isEmpty()) {
      problem(number, CodeMapProblem.Kind.MISSING);
    } else if (!LoincCode.isWellFormed(loinc)) {
      problem(number, CodeMapProblem.Kind.NOT_LOINC);
    } else if (!seen.add(code + "\n" + unit)) {
      problem(number, CodeMapProblem.Kind.TWICE);
    } else {
      entries.add(
          new CodeMapEntry(code, unit, new LoincCode(loinc, OfficeTable.cell(line, "display"))));
    }
  }

  private void problem(int line, CodeMapProblem.Kind kind) {
    problems.add(new CodeMapProblem(line, kind));
  }
}
