package fr.passerelle.hl7v2;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One ERR a fault, and one a remark where the partner wants them (HL7 v2.5 paragraph 2.15.5). */
final class ErrSegments {
  /** A sender shows a person at most a screen of warnings. */
  private static final int MOST_WARNINGS = 50;

  /** HL7 table 0357, as codes of ERR-3. */
  private static final Map<Integer, String> TABLE_0357 =
      Map.ofEntries(
          Map.entry(0, "Message accepted"),
          Map.entry(100, "Segment sequence error"),
          Map.entry(101, "Required field missing"),
          Map.entry(102, "Data type error"),
          Map.entry(103, "Table value not found"),
          Map.entry(200, "Unsupported message type"),
          Map.entry(201, "Unsupported event code"),
          Map.entry(202, "Unsupported processing id"),
          Map.entry(203, "Unsupported version id"),
          Map.entry(207, "Application internal error"));

  private final Partner partner;
  private final Notation notation;
  private final Outcome outcome;
  private final AckCode code;

  ErrSegments(Partner partner, Envelope envelope, Outcome outcome, AckCode code) {
    this.partner = partner;
    this.notation = envelope.notation();
    this.outcome = outcome;
    this.code = code;
  }

  List<String> write() {
    List<String> segments = new ArrayList<>();
    String severity = code.isAccept() ? "W" : "E";
    outcome.faults().stream()
        .filter(fault -> severity.equals("E") || partner.answers().warnings())
        .map(fault -> fault(fault, severity))
        .forEach(segments::add);
    if (outcome.fate() == Fate.HELD && outcome.faults().isEmpty()) {
      held(severity, segments);
    }
    if (outcome.fate() == Fate.NOT_RECEIVED) {
      segments.add(err(Place.segment("MSH", 1), 207, "", "E", Reading.sentence("answer.away")));
    }
    warnings(segments);
    return segments;
  }

  private void warnings(List<String> segments) {
    if (partner.answers().warnings()) {
      outcome.remarks().stream()
          .filter(remark -> remark.severity() == Remark.Severity.WARNING)
          .limit(MOST_WARNINGS)
          .map(remark -> err(remark.place(), 0, "", "W", remark.sentence()))
          .forEach(segments::add);
    }
  }

  private void held(String severity, List<String> segments) {
    if (severity.equals("E")) {
      Fault unknown =
          new Fault(
              Fault.UNKNOWN_PATIENT, Place.segment("PID", 1), Reading.sentence("answer.held"));
      segments.add(fault(unknown, severity));
    } else if (partner.answers().warnings()) {
      segments.add(err(Place.segment("PID", 1), 0, "", "W", Reading.sentence("answer.held")));
    }
  }

  /** An applicative code of the French volet stands in ERR-5, beside 207 in ERR-3. */
  private String fault(Fault fault, String severity) {
    return fault.isApplicative()
        ? err(fault.place(), 207, String.valueOf(fault.code()), severity, fault.sentence())
        : err(fault.place(), fault.code(), "", severity, fault.sentence());
  }

  private String err(Place place, int code, String applicative, String severity, Sentence why) {
    char c = notation.component();
    String hl7 = code + String.valueOf(c) + TABLE_0357.getOrDefault(code, "") + c + "HL70357";
    String text = notation.escape(why.in(Locale.FRENCH));
    return String.join(
        String.valueOf(notation.field()),
        "ERR",
        "",
        location(place),
        hl7,
        severity,
        applicative,
        "",
        "",
        text);
  }

  /** ERR-2 (data type ERL): segment, its sequence, field, repetition, component. */
  private String location(Place place) {
    String c = String.valueOf(notation.component());
    String segment = place.segment() + c + Math.max(1, place.repetition());
    if (place.field() == 0) {
      return segment;
    }
    String field = segment + c + place.field();
    return place.component() == 0 ? field : field + c + "1" + c + place.component();
  }
}
