package fr.passerelle.hl7v2;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a message has the segments and fields without which its event says nothing. */
final class ContentCheck {
  /** ORC-1 and the OBX-11 it goes with (ANS volet Transmission de documents, 2.1). */
  private static final Map<String, String> CONSISTENT = Map.of("NW", "F", "RO", "C", "CA", "D");

  /** The event of MDM and the ORC-1 it goes with (the same). */
  private static final Map<String, String> CONTROL = Map.of("T02", "NW", "T10", "RO", "T04", "CA");

  private final Message message;
  private final List<Fault> faults = new ArrayList<>();

  private ContentCheck(Message message) {
    this.message = message;
  }

  /** Every fault found. */
  static List<Fault> faults(Message message, SupportedEvent event) {
    ContentCheck check = new ContentCheck(message);
    if (event != SupportedEvent.BUSINESS_ANSWER) { // which is about a message
      check.person();
    }
    switch (event) {
      case IDENTITY, REMOVAL -> {
        // the person is all
      }
      case VISIT -> check.segment("PV1");
      case ACCOUNT -> check.segment("MRG");
      case MERGE -> check.merge();
      case RESULTS -> check.results();
      case DOCUMENT -> check.document();
      case APPOINTMENT -> check.segment("SCH");
      case ORDER -> check.order();
      case REFERRAL -> check.segment("RF1");
      case BUSINESS_ANSWER -> check.businessAnswer();
    }
    return check.faults;
  }

  private void person() {
    List<Segment> pids = message.all("PID");
    if (pids.size() > 1) {
      add(Fault.SEGMENT_SEQUENCE, Place.segment("PID", 2), "fault.second-person");
    } else if (segment("PID")) {
      field(pids.get(0), 3);
      field(pids.get(0), 5);
    }
  }

  private void merge() {
    if (segment("MRG")) {
      field(message.all("MRG").get(0), 1);
    }
  }

  private void results() {
    if (segment("OBR")) {
      ReportGroup.of(message).forEach(this::documents);
    }
  }

  private void documents(ReportGroup group) {
    for (ReportGroup.ResultLine line : group.documents()) {
      String expected = CONSISTENT.get(group.control());
      if (expected != null && !line.obx().text(11).equals(expected)) {
        add(Fault.OTHER, line.obx().place(11), "fault.order-and-result-disagree");
      }
    }
  }

  private void document() {
    if (segment("TXA")) {
      String control = CONTROL.get(message.header().field(9).component(2));
      ReportGroup.ofDocument(message).forEach(group -> document(group, control));
    }
  }

  /** Of MDM the event decides; an order need not stand there. */
  private void document(ReportGroup group, String control) {
    if (group.results().isEmpty()) {
      add(Fault.SEGMENT_SEQUENCE, Place.segment("OBX", 1), "fault.segment-missing", "OBX");
    }
    group
        .orc()
        .filter(orc -> !group.control().isEmpty() && !group.control().equals(control))
        .ifPresent(orc -> add(Fault.OTHER, orc.place(1), "fault.event-and-order-disagree"));
    for (ReportGroup.ResultLine line : group.documents()) {
      if (!line.obx().text(11).equals(CONSISTENT.get(control))) {
        add(Fault.OTHER, line.obx().place(11), "fault.event-and-order-disagree");
      }
    }
  }

  /** ORC says what is done, OBR what is asked for: either will do. */
  private void order() {
    if (message.first("OBR").isEmpty()) {
      segment("ORC");
    }
  }

  /** OBX names the message it answers, or MSA does. */
  private void businessAnswer() {
    if (message.first("MSA").isEmpty()) {
      segment("OBX");
    }
  }

  private boolean segment(String name) {
    boolean present = message.first(name).isPresent();
    if (!present) {
      add(Fault.SEGMENT_SEQUENCE, Place.segment(name, 1), "fault.segment-missing", name);
    }
    return present;
  }

  private void field(Segment segment, int number) {
    boolean empty = segment.repetitions(number).stream().allMatch(this::saysNothing);
    if (empty) {
      String place = segment.place(number).toString();
      add(Fault.FIELD_MISSING, segment.place(number), "fault.field-missing", place);
    }
  }

  /** Delimiters alone, or {@code ""}, which cannot empty what the message needs. */
  private boolean saysNothing(Field field) {
    return field.hasNoComponent();
  }

  private void add(int code, Place place, String key, Object... arguments) {
    faults.add(new Fault(code, place, Reading.sentence(key, arguments)));
  }
}
