package fr.passerelle.recette;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.recette.Finding.Weight;
import fr.passerelle.recette.Rule.Demand;
import fr.passerelle.recette.Rule.Scope;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the norms of France want of single fields of HL7 v2 (IHE PAM FR 2.11.2, ANS volet
 * Transmission de documents 2.1), from rules.csv. A translation takes messages that break them.
 */
final class Rules {
  private static final List<Rule> ALL = load();

  private final Anatomy record;
  private final LineNumbers lines;

  Rules(Anatomy record, LineNumbers lines) {
    this.record = record;
    this.lines = lines;
  }

  List<Finding> broken() {
    List<Finding> broken = new ArrayList<>();
    ALL.stream().filter(rule -> applies(rule.scope())).forEach(rule -> look(rule, broken));
    return broken;
  }

  private boolean applies(Scope scope) {
    String profile = values("MSH-21");
    return switch (scope) {
      case PAM_FR ->
          value("MSH-9").equals("ADT")
              && (value("MSH-17").equals("FRA")
                  || value("MSH-12.2").equals("FRA")
                  || profile.contains("PAM"));
      case TRANSMISSION -> profile.contains("CISIS_CDA_HL7_V2");
    };
  }

  private void look(Rule rule, List<Finding> broken) {
    for (int occurrence : occurrences(rule.segment())) {
      Optional<RawField> sent = field(rule, occurrence);
      boolean wanted = rule.demand() == Demand.REQUIRED;
      if (sent.isPresent() != wanted) {
        broken.add(finding(rule, occurrence));
      }
    }
  }

  private Finding finding(Rule rule, int occurrence) {
    Place place = place(rule, occurrence);
    Sentence sentence = Sentence.of(Rules.class, "rule." + rule.demand(), rule.field());
    return new Finding(Weight.BREACH, place, lines.of(place), sentence, rule.norm());
  }

  private Optional<RawField> field(Rule rule, int occurrence) {
    Place place = place(rule, occurrence);
    return record.fields().stream().filter(field -> isAt(place, field)).findFirst();
  }

  private static boolean isAt(Place place, RawField field) {
    return Place.segment(place.segment(), place.repetition()).covers(field.place())
        && place.field() == field.place().field()
        && (place.component() == 0 || place.component() == field.component());
  }

  private static Place place(Rule rule, int occurrence) {
    String[] parts = rule.field().substring(rule.segment().length() + 1).split("\\.");
    int component = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return new Place(rule.segment(), occurrence, Integer.parseInt(parts[0]), component);
  }

  private Iterable<Integer> occurrences(String segment) {
    TreeSet<Integer> found = new TreeSet<>();
    record.fields().stream()
        .filter(field -> field.place().segment().equals(segment))
        .forEach(field -> found.add(field.place().repetition()));
    return found;
  }

  /** The first value of a field, or of a component. */
  private String value(String field) {
    return sent(field).findFirst().orElse("");
  }

  private String values(String field) {
    return sent(field).collect(Collectors.joining(" "));
  }

  private Stream<String> sent(String field) {
    Place place = place(new Rule(Scope.PAM_FR, field, Demand.REQUIRED, ""), 1);
    return record.fields().stream().filter(each -> isAt(place, each)).map(record::value);
  }

  private static List<Rule> load() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Rules.class.getResourceAsStream("rules.csv")),
                StandardCharsets.UTF_8))) {
      return Rule.read(file.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
