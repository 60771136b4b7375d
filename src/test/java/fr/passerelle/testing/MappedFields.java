package fr.passerelle.testing;

import fr.passerelle.trace.ElementPath;
import fr.passerelle.trace.Link;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of a field, in the words of the published mapping tables. */
public final class MappedFields {
  private static final Map<Link.Kind, String> OTHERWISE =
      Map.of(
          Link.Kind.UNMAPPED, "listed as not taken over",
          Link.Kind.DECIDES, "decides whether the record is taken",
          Link.Kind.REMARKED, "gives a remark",
          Link.Kind.SILENT, "helps to read the others");

  private MappedFields() {}

  /**
   * Elements by type and path, places in lists left out.
   *
   * @param whose what is said of the resources an element is in, by their ranks
   */
  public static String becomes(Collection<Link> links, Function<Set<Integer>, String> whose) {
    Map<String, Set<Integer>> elements =
        links.stream()
            .flatMap(link -> link.elements().stream())
            .collect(
                Collectors.groupingBy(
                    element -> element.type() + "." + element.path().replaceAll("\\[\\d+]", ""),
                    TreeMap::new,
                    Collectors.mapping(ElementPath::rank, Collectors.toCollection(TreeSet::new))));
    return elements.isEmpty()
        ? links.stream().map(link -> OTHERWISE.get(link.kind())).sorted().findFirst().orElse("")
        : elements.entrySet().stream()
            .map(each -> "`" + each.getKey() + "`" + whose.apply(each.getValue()))
            .collect(Collectors.joining(", "));
  }
}
