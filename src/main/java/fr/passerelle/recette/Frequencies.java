package fr.passerelle.recette;

import fr.passerelle.recette.RecetteReport.Frequency;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each thing was met. */
final class Frequencies {
  private record What(String what, String name) {}

  private final Map<What, Integer> counts = new LinkedHashMap<>();

  void add(String what, String name) {
    counts.merge(new What(what, name), 1, Integer::sum);
  }

  /** Of the same frequency, the first met first. */
  List<Frequency> mostFrequentFirst() {
    return counts.entrySet().stream()
        .map(each -> new Frequency(each.getKey().what(), each.getKey().name(), each.getValue()))
        .sorted(Comparator.comparing(Frequency::count).reversed())
        .toList();
  }
}
