package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a message unusable: every fault found, each at its place. */
final class MessageCheck {
  private static final int MOST_RESULTS = 5_000;
  private static final Pattern READ = Pattern.compile("H2\\.[0-5]");

  private final Partner partner;
  private final Message message;
  private final List<Fault> faults = new ArrayList<>();

  private MessageCheck(Partner partner, Message message) {
    this.partner = partner;
    this.message = message;
  }

  static List<Fault> faults(Partner partner, Message message) {
    MessageCheck check = new MessageCheck(partner, message);
    check.size();
    check.header();
    Context.of(message)
        .ifPresentOrElse(
            check::content,
            () -> check.fault(Fault.MESSAGE_TYPE, message.header().place(6), "context.unknown"));
    return check.faults;
  }

  private void size() {
    if (message.isTooLong()) {
      fault(Fault.OTHER, Place.line(1), "message.tooLong", SegmentLines.MOST);
    }
    List<Segment> results = message.all("OBX");
    if (results.size() > MOST_RESULTS) {
      fault(Fault.OTHER, results.get(0).place(), "message.tooLarge", MOST_RESULTS);
    }
  }

  private void header() {
    Segment h = message.header();
    String version = h.text(12); // H-12
    if (!version.isEmpty() && !READ.matcher(version).matches()) {
      fault(Fault.VERSION, h.place(12), "version.unknown");
    }
    String processing = h.text(11); // H-11: P, T or D
    boolean isTest = processing.equals("T") || processing.equals("D");
    if (isTest && partner.processing() == Partner.Processing.PRODUCTION) {
      fault(Fault.PROCESSING_ID, h.place(11), "processing.test");
    }
  }

  private void content(Context context) {
    if (!context.isAboutSomebody()) {
      return;
    }
    List<Segment> patients = message.all("P");
    if (patients.isEmpty()) {
      fault(Fault.SEGMENT_SEQUENCE, Place.segment("P", 1), "patient.missing");
      return;
    }
    if (patients.size() > 1) {
      fault(Fault.SEGMENT_SEQUENCE, patients.get(1).place(), "patient.second");
    }
    Segment p = patients.get(0);
    if (p.text(5).isEmpty() && p.text(6).isEmpty()) {
      fault(Fault.FIELD_MISSING, p.place(5), "patient.noName");
    }
    if (context != Context.ADM) {
      requests();
    }
  }

  /** A result before its request would go to nobody's report. */
  private void requests() {
    Optional<Segment> first =
        message.segments().stream()
            .filter(segment -> segment.is("OBR") || segment.is("OBX"))
            .findFirst();
    if (first.isEmpty() || first.get().is("OBX")) {
      Place place = first.map(Segment::place).orElse(Place.segment("OBR", 1));
      fault(Fault.SEGMENT_SEQUENCE, place, "request.missing");
    }
  }

  private void fault(int code, Place place, String key, Object... arguments) {
    faults.add(new Fault(code, place, Reading.sentence(key, arguments)));
  }
}
