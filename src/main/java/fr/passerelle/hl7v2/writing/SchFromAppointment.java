package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;

/** The numbers, the purpose and the time of a rendez-vous (SCH, HL7 v2.5 paragraph 10.6.1). */
final class SchFromAppointment {
  private final Appointment appointment;
  private final Partner recipient;
  private final Numbers numbers;

  SchFromAppointment(Appointment appointment, Partner recipient) {
    this.appointment = appointment;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
  }

  Line line() {
    String minutes =
        appointment.hasMinutesDuration() ? Integer.toString(appointment.getMinutesDuration()) : "";
    Line sch =
        new Line("SCH")
            .put(7, Codes.of(appointment.getReasonCodeFirstRep()))
            .put(8, Codes.of(appointment.getAppointmentType()))
            .put(9, minutes)
            .put(10, minutes.isEmpty() ? "" : "MIN")
            .put(11, timing(minutes));
    numbers(sch);
    if (appointment.hasCancelationReason()) {
      sch.put(6, Codes.of(appointment.getCancelationReason()));
    }
    return sch;
  }

  /** SCH-2 is the number of who keeps the agenda and stands first, SCH-1 of who asked. */
  private void numbers(Line sch) {
    String requests = recipient.localSystem("appointment-requests");
    List<Identifier> all =
        new ArrayList<>(appointment.getIdentifier().stream().filter(Identifier::hasValue).toList());
    all.sort(Comparator.comparing(number -> requests.equals(number.getSystem())));
    boolean isAskedOnly = all.size() == 1 && requests.equals(all.get(0).getSystem());
    if (all.isEmpty()) {
      all.add(
          new Identifier()
              .setSystem(recipient.localSystem("appointments"))
              .setValue(appointment.getIdElement().getIdPart()));
    }
    Identifier first = all.get(0);
    sch.put(isAskedOnly ? 1 : 2, first.hasValue() ? numbers.ei(first) : "");
    if (all.size() > 1) {
      sch.put(1, numbers.ei(all.get(1)));
    }
  }

  /** SCH-11 (data type TQ): length, start and end. */
  private String timing(String minutes) {
    return Line.joined(
        "^",
        List.of(
            "",
            "",
            minutes.isEmpty() ? "" : "M" + minutes,
            start(),
            Times.of(appointment.getEndElement(), recipient)));
  }

  private String start() {
    InstantType start = appointment.getStartElement();
    return start.hasValue()
        ? Times.of(start, recipient)
        : Times.of(appointment.getRequestedPeriodFirstRep().getStartElement(), recipient);
  }
}
