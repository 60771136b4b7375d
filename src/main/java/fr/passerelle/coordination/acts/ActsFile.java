package fr.passerelle.coordination.acts;

import fr.passerelle.coordination.acts.ActsProblem.Kind;
import fr.passerelle.terminology.OfficeTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of acts. Its first line names the columns, in any order: {@code nomenclature},
 * {@code code}, {@code acte}, {@code libelle}, {@code autonomie}, and if wanted {@code role},
 * {@code domaine}, {@code condition}, {@code source}.
 */
final class ActsFile {
  private static final List<String> NEEDED =
      List.of("nomenclature", "code", "acte", "libelle", "autonomie");

  private final String name;
  private final List<RoleAct> acts = new ArrayList<>();
  private final List<ActsProblem> problems = new ArrayList<>();
  private final Set<RoleAct.Key> seen = new HashSet<>();

  private ActsFile(String name) {
    this.name = name;
  }

  /** Never fails: a line that cannot be taken is in the problems and stops no other. */
  static Reading read(String name, String text) {
    ActsFile file = new ActsFile(name);
    try (CSVParser lines = OfficeTable.format(text).parse(new StringReader(text))) {
      if (lines.getHeaderMap().keySet().containsAll(NEEDED)) {
        lines.forEach(line -> file.take(line, (int) lines.getCurrentLineNumber()));
      } else {
        file.problem(1, Kind.HEADER);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      file.problem(0, Kind.UNREADABLE);
    }
    return new Reading(List.copyOf(file.acts), List.copyOf(file.problems));
  }

  /** A file that is no text. */
  static Reading unreadable(String name) {
    return new Reading(List.of(), List.of(new ActsProblem(name, 0, Kind.UNREADABLE)));
  }

  private void take(CSVRecord line, int number) {
    if (!line.isConsistent()) {
      problem(number, Kind.CELLS);
    } else if (NEEDED.stream().anyMatch(column -> line.get(column).isEmpty())) {
      problem(number, Kind.MISSING);
    } else {
      takeComplete(line, number);
    }
  }

  private void takeComplete(CSVRecord line, int number) {
    Optional<RoleCode> role = RoleCode.of(line.get("nomenclature"), line.get("code"));
    Optional<Autonomy> autonomy = Autonomy.of(line.get("autonomie"));
    String act = line.get("acte");
    if (role.isEmpty()) {
      problem(number, Kind.ROLE);
    } else if (autonomy.isEmpty()) {
      problem(number, Kind.AUTONOMY);
    } else if (!act.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
      problem(number, Kind.ACT);
    } else if (!seen.add(new RoleAct.Key(role.get(), act))) {
      problem(number, Kind.TWICE);
    } else {
      acts.add(act(line, role.get(), autonomy.get()));
    }
  }

  private static RoleAct act(CSVRecord line, RoleCode role, Autonomy autonomy) {
    return new RoleAct(
        role,
        line.get("acte"),
        line.get("libelle"),
        autonomy,
        OfficeTable.cell(line, "domaine"),
        OfficeTable.cell(line, "condition"),
        OfficeTable.cell(line, "source"));
  }

  private void problem(int line, Kind kind) {
    problems.add(new ActsProblem(name, line, kind));
  }

  /** A file as read: what could be taken, and every line that could not. */
  record Reading(List<RoleAct> acts, List<ActsProblem> problems) {}
}
