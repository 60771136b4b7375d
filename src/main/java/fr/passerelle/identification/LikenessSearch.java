package fr.passerelle.identification;

import fr.passerelle.identity.StrictTraits;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;

/**
 * The FHIR searches that find whoever shares two of birth name, first given name and birth date. A
 * search of the server ignores case and accents, but not how a name of several words is joined.
 */
final class LikenessSearch {
  /** A first word this long is looked for alone, too: one of two joined names may be missing. */
  private static final int TELLING = 4;

  private LikenessSearch() {}

  static List<String> of(Patient said) {
    StrictTraits traits = StrictTraits.of(said);
    Optional<String> name = parameter("family", traits.birthName().map(LikenessSearch::joined));
    Optional<String> given = parameter("given", traits.firstGiven().map(LikenessSearch::joined));
    Optional<String> birth = parameter("birthdate", traits.birthDate().map(List::of));
    return Stream.of(both(birth, name), both(birth, given), both(name, given))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A folded name in each way its words can be joined. */
  private static List<String> joined(String folded) {
    String first = folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : folded;
    Stream<String> alone = first.length() < TELLING ? Stream.empty() : Stream.of(first);
    return Stream.concat(
            Stream.of(" ", "-", "'", "").map(joint -> folded.replace(" ", joint)), alone)
        .distinct()
        .toList();
  }

  private static Optional<String> both(Optional<String> one, Optional<String> other) {
    return one.flatMap(first -> other.map(second -> first + "&" + second));
  }

  private static Optional<String> parameter(String name, Optional<List<String>> values) {
    return values
        .map(all -> all.stream().filter(value -> !value.isBlank()).toList())
        .filter(all -> !all.isEmpty())
        .map(all -> all.stream().map(LikenessSearch::escaped).collect(Collectors.joining(",")))
        .map(all -> name + "=" + URLEncoder.encode(all, StandardCharsets.UTF_8));
  }

  /** FHIR R4 3.1.1.3.5: what separates values of a search parameter. */
  private static String escaped(String value) {
    return value.replaceAll("([\\\\$,|])", "\\\\$1");
  }
}
