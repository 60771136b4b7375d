package fr.passerelle.coordination.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which role does which act: the lines of the program, then those of the practice in the order of
 * its files. A later line about the same role and act replaces the earlier one.
 *
 * @param acts in the order they are listed in
 * @param problems every line that was left out
 */
record ActsOfRoles(List<RoleAct> acts, List<ActsProblem> problems) {

  static ActsOfRoles of(List<ActsFile.Reading> files) {
    Map<RoleAct.Key, RoleAct> acts = new LinkedHashMap<>();
    List<ActsProblem> problems = new ArrayList<>();
    for (ActsFile.Reading file : files) {
      file.acts().forEach(act -> acts.put(act.key(), act));
      problems.addAll(file.problems());
    }
    return new ActsOfRoles(List.copyOf(acts.values()), List.copyOf(problems));
  }

  /** The acts of that role; none where no file speaks of it. */
  List<RoleAct> of(RoleCode role) {
    return acts.stream().filter(act -> act.role().equals(role)).toList();
  }
}
