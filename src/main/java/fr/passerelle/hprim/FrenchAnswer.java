package fr.passerelle.hprim;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The answer beside a file: HPRIM Médecin has none of its own, so it is a text that a secretary can
 * read. It says what became of the record and which lines to look at, and repeats nothing of it.
 */
final class FrenchAnswer {
  private static final int MOST_LINES = 50;

  private final List<String> lines = new ArrayList<>();

  private FrenchAnswer() {}

  static Answer of(InboundMessage record, Outcome outcome) {
    FrenchAnswer answer = new FrenchAnswer();
    answer.say("answer.record", record.rank());
    answer.say("answer.fate." + outcome.fate().name().toLowerCase(Locale.ROOT));
    answer.list("answer.faults", outcome.faults(), FrenchAnswer::line);
    if (record.partner().answers().warnings()) {
      answer.list("answer.remarks", warnings(outcome), FrenchAnswer::line);
      answer.list("answer.unmapped", outcome.unmapped(), FrenchAnswer::line);
    }
    String text = String.join("\r\n", answer.lines) + "\r\n";
    return new Answer(text.getBytes(StandardCharsets.UTF_8), "txt");
  }

  private static List<Remark> warnings(Outcome outcome) {
    return outcome.remarks().stream()
        .filter(remark -> remark.severity() == Remark.Severity.WARNING)
        .toList();
  }

  private void say(String key, Object... arguments) {
    lines.add(french(Notes.sentence(key, arguments)));
  }

  private <T> void list(String title, List<T> all, Function<T, String> line) {
    if (all.isEmpty()) {
      return;
    }
    lines.add("");
    say(title);
    all.stream().limit(MOST_LINES).map(each -> "- " + line.apply(each)).forEach(lines::add);
    if (all.size() > MOST_LINES) {
      say("answer.more", all.size() - MOST_LINES);
    }
  }

  private static String line(Fault fault) {
    return at(fault.place()) + french(fault.sentence()) + " [" + fault.code() + "]";
  }

  private static String line(Remark remark) {
    return at(remark.place()) + french(remark.sentence());
  }

  private static String line(Unmapped unmapped) {
    return at(unmapped.place()) + unmapped.name();
  }

  private static String at(Place place) {
    if (!"LINE".equals(place.segment())) {
      return ""; // said on the road, which speaks of segments
    }
    return place.field() > 0
        ? french(Notes.sentence("answer.field", place.repetition(), place.field())) + " : "
        : french(Notes.sentence("answer.line", place.repetition())) + " : ";
  }

  private static String french(Sentence sentence) {
    return sentence.in(Locale.FRENCH);
  }
}
