package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answer to a message: a message of context ERR that names it, with a segment for each fault
 * and warning (HPRIM Santé paragraph 5.14 and chapter 25); none where all was understood. It
 * repeats nothing that was sent.
 */
final class ErrAnswer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

  private final InboundMessage record;
  private final Optional<Message> message;
  private final Outcome outcome;
  private final String now;
  private final List<String> segments = new ArrayList<>();

  ErrAnswer(InboundMessage record, Optional<Message> message, Outcome outcome, Clock clock) {
    this.record = record;
    this.message = message;
    this.outcome = outcome;
    this.now = TIME.format(ZonedDateTime.now(clock.withZone(record.partner().zone())));
  }

  Answer write() {
    segments.add(header());
    outcome.faults().forEach(this::fault);
    fate();
    if (record.partner().answers().warnings()) {
      outcome.remarks().stream()
          .filter(remark -> remark.severity() == Remark.Severity.WARNING)
          .forEach(this::remark);
    }
    segments.add("L|1||0|" + (segments.size() + 1) + "|");
    String text = String.join("", segments.stream().map(SegmentWriting::lines).toList());
    return new Answer(text.getBytes(StandardCharsets.ISO_8859_1), "err.hpr");
  }

  /** Who received answers who sent. */
  private String header() {
    return String.join(
        "|",
        "H",
        "~^\\&",
        "",
        "",
        sent(9),
        "",
        "ERR",
        "",
        "",
        sent(4),
        "",
        processing(),
        version(),
        now);
  }

  private String processing() {
    String mode = sent(11);
    return mode.isEmpty() ? "P" : mode;
  }

  private String version() {
    String version = sent(12);
    return version.isEmpty() ? "H2.4" : version;
  }

  /** A field of the header that is answered, in the delimiters of the answer. */
  private String sent(int field) {
    return message
        .map(Message::header)
        .map(h -> h.field(field))
        .map(
            sent ->
                String.join(
                    "~",
                    IntStream.rangeClosed(1, Math.min(sent.size(), 3))
                        .mapToObj(sent::component)
                        .map(SegmentWriting::plain)
                        .toList()))
        .orElse("");
  }

  /** What is no fault of the sender is said where it has to send again, or to wait. */
  private void fate() {
    if (outcome.fate() == Fate.NOT_RECEIVED) {
      error("T", "", "", "", "", french(Reading.sentence("answer.notReceived")));
    } else if (outcome.fate() == Fate.HELD) {
      error("I", "", "", "", "", french(Reading.sentence("answer.held")));
    }
  }

  private void fault(Fault fault) {
    error("T", fault.place(), kind(fault.code()), fault.sentence());
  }

  private void remark(Remark remark) {
    error("I", remark.place(), "", remark.sentence());
  }

  private void error(String severity, Place place, String kind, Sentence sentence) {
    error(
        severity,
        line(place),
        address(place),
        FieldNames.number(place.segment(), place.field()),
        kind,
        french(sentence));
  }

  private void error(
      String severity, String line, String address, String field, String kind, String text) {
    long rank = segments.size();
    String name = message.map(each -> each.header().text(2)).orElse("");
    segments.add(
        String.join(
            "|",
            "ERR",
            Long.toString(rank),
            SegmentWriting.plain(name),
            now,
            severity,
            line,
            address,
            field,
            "",
            kind,
            SegmentWriting.plain(text)));
  }

  /** The line of the file: known where the record is the file. */
  private String line(Place place) {
    return record.rank() > 1 ? "" : segment(place).map(at -> "" + at.line()).orElse("");
  }

  private String address(Place place) {
    return segment(place).map(at -> at.name() + "~" + place.repetition()).orElse("");
  }

  private Optional<Segment> segment(Place place) {
    return message.stream()
        .flatMap(each -> each.all(place.segment()).stream())
        .skip(Math.max(0, place.repetition() - 1))
        .findFirst();
  }

  /** ERR-9: mandatory and missing, unknown, or syntax. */
  private static String kind(int code) {
    return switch (code) {
      case Fault.FIELD_MISSING -> "A";
      case Fault.SEGMENT_SEQUENCE, Fault.DATA_TYPE -> "S";
      default -> "I";
    };
  }

  private static String french(Sentence sentence) {
    return sentence.in(Locale.FRENCH);
  }
}
