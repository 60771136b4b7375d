package fr.passerelle.hprim;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What makes a record unusable: every fault found, each at its line. */
final class RecordCheck {
  private static final int MOST_RESULTS = 5_000;
  private static final int LONGEST_HEADER_LINE = 500;

  private final Layout layout;
  private final List<Fault> faults = new ArrayList<>();

  private RecordCheck(Layout layout) {
    this.layout = layout;
  }

  static List<Fault> faults(Layout layout) {
    RecordCheck check = new RecordCheck(layout);
    if (layout.lines().size() > Line.MOST) {
      check.fault(Fault.OTHER, Place.line(1), "record.tooManyLines", Line.MOST);
      return check.faults;
    }
    if (!layout.hasHeader()) {
      check.fault(Fault.SEGMENT_SEQUENCE, check.whereHeaderStops(), "header.short", Header.LENGTH);
      return check.faults;
    }
    check.header();
    check.otherPatient();
    check.size();
    check.content();
    return check.faults;
  }

  private void header() {
    Header header = layout.headerLines();
    if (!header.has(HeaderLine.FAMILY)) {
      fault(Fault.FIELD_MISSING, header.place(HeaderLine.FAMILY), "patient.noName");
    }
    if (HeaderShape.isShifted(header)) {
      fault(Fault.SEGMENT_SEQUENCE, header.place(HeaderLine.BIRTH_DATE), "header.shifted");
    }
    header.lines().stream()
        .filter(line -> line.text().length() > LONGEST_HEADER_LINE)
        .forEach(line -> fault(Fault.DATA_TYPE, place(line), "header.long", LONGEST_HEADER_LINE));
  }

  /** Without the end mark between them, one person's results would go to another's report. */
  private void otherPatient() {
    List<Line> text = layout.text();
    Optional<Line> header =
        IntStream.range(0, text.size())
            .filter(i -> HeaderShape.certainAt(text, i))
            .mapToObj(text::get)
            .findFirst();
    Optional<Line> block =
        layout.machineLines().stream().filter(line -> Mark.of(line).isPresent()).findFirst();
    header
        .or(() -> block)
        .ifPresent(line -> fault(Fault.SEGMENT_SEQUENCE, place(line), "record.twoPatients"));
  }

  private void size() {
    long results =
        layout.machineLines().stream().filter(line -> line.text().startsWith("RES|")).count();
    if (results > MOST_RESULTS) {
      fault(Fault.OTHER, place(layout.machineLines().get(0)), "record.tooLarge", MOST_RESULTS);
    }
  }

  private void content() {
    boolean empty =
        layout.text().stream().allMatch(Line::isBlank)
            && layout.machineLines().stream().allMatch(Line::isBlank);
    if (empty) {
      Line last = layout.headerLines().lines().get(Header.LENGTH - 1);
      fault(Fault.FIELD_MISSING, Place.line(last.number() + 1), "record.empty");
    }
  }

  private Place whereHeaderStops() {
    int next = Math.min(layout.block(), layout.lines().size() - 1);
    return place(layout.lines().get(next));
  }

  private void fault(int code, Place place, String key, Object... arguments) {
    faults.add(new Fault(code, place, Notes.sentence(key, arguments)));
  }

  private static Place place(Line line) {
    return Place.line(line.number());
  }
}
