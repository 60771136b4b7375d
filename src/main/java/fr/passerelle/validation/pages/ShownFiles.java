package fr.passerelle.validation.pages;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import fr.passerelle.validation.FileFindings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * All files of one request as the page shows them: the table has each, the texts are shown as long
 * as a browser and a reader can bear it.
 *
 * @param table every file
 * @param details those with findings, the first ones
 * @param isCut whether there are more
 */
public record ShownFiles(List<FileFindings> table, List<ShownFile> details, boolean isCut) {
  private static final int MOST_LINES = 5_000;
  private static final int MOST_NOTES = 2_000;

  static ShownFiles of(List<FileFindings> files) {
    List<ShownFile> details = new ArrayList<>();
    int lines = 0;
    int notes = 0;
    for (int rank = 1; rank <= files.size(); rank++) {
      FileFindings file = files.get(rank - 1);
      boolean isAlone = files.size() == 1;
      if (!file.hasFindings() && !isAlone) {
        continue;
      }
      notes += file.resources().stream().mapToInt(each -> each.findings().size()).sum();
      if (!details.isEmpty() && (lines > MOST_LINES || notes > MOST_NOTES)) {
        return new ShownFiles(files, details, true);
      }
      ShownFile shown = shown(file, rank);
      lines += shown.lines().size();
      details.add(shown);
    }
    return new ShownFiles(files, details, false);
  }

  /** The sums of all. */
  public Totals totals() {
    Totals totals = Totals.NONE;
    for (FileFindings file : table) {
      totals = totals.file();
      for (Checked each : file.resources()) {
        totals = totals.plus(each);
      }
    }
    return totals;
  }

  /** Whether the page has the text of that file. */
  public boolean hasDetail(int rank) {
    return details.stream().anyMatch(file -> file.rank() == rank);
  }

  private static ShownFile shown(FileFindings file, int rank) {
    List<Note> above = new ArrayList<>();
    TreeMap<Integer, List<Note>> beside = new TreeMap<>();
    boolean isOneOfSeveral = file.resources().size() > 1;
    int left = MOST_NOTES;
    for (Checked checked : file.resources()) {
      for (Finding finding : checked.findings()) {
        if (left-- <= 0) {
          break;
        }
        Note note = Note.of(finding, checked, isOneOfSeveral);
        if (finding.line() > 0) {
          beside.computeIfAbsent(finding.line(), line -> new ArrayList<>()).add(note);
        } else {
          above.add(note);
        }
      }
    }
    List<ShownLine> lines = ShownLines.of(text(file.file().bytes()), beside, "f" + rank + "-");
    return new ShownFile(rank, file.file().name(), file.totals(), above, lines);
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
