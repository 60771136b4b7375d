package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/**
 * The agenda of everybody and everything a rendez-vous takes (AIP, AIL, AIG; AIS where there is
 * none of these), and the time it takes there. An agenda says whose it is and nothing else, so that
 * every rendez-vous says the same of it.
 */
final class SlotsOfAppointment {
  private final Reading reading;
  private final Appointment appointment;
  private final List<Resource> made = new ArrayList<>();

  private SlotsOfAppointment(Reading reading, Appointment appointment) {
    this.reading = reading;
    this.appointment = appointment;
  }

  /** Nothing where the time is not known from start to end, or nobody has a number. */
  static List<Resource> of(Reading reading, Appointment appointment) {
    SlotsOfAppointment slots = new SlotsOfAppointment(reading, appointment);
    if (appointment.hasStart() && appointment.hasEnd()) {
      appointment.getParticipant().stream()
          .map(Appointment.AppointmentParticipantComponent::getActor)
          .filter(Reference::hasIdentifier)
          .forEach(slots::slot);
      if (slots.made.isEmpty()) {
        slots.service().ifPresent(slots::slot);
      }
    }
    return slots.made;
  }

  /** AIS-3: the service itself, by the code the sender has for it. */
  private Optional<Reference> service() {
    return reading
        .message()
        .first("AIS")
        .map(ais -> ais.text(3))
        .filter(code -> !code.isEmpty())
        .map(
            code ->
                new Reference()
                    .setType("HealthcareService")
                    .setIdentifier(
                        new Identifier()
                            .setSystem(reading.partner().localSystem("services"))
                            .setValue(code)));
  }

  private void slot(Reference actor) {
    Identifier who = actor.getIdentifier();
    Schedule schedule = schedule(actor.getType(), who);
    Identifier key = appointment.getIdentifierFirstRep();
    Identifier number =
        new Identifier()
            .setSystem(key.getSystem())
            .setValue(key.getValue() + "." + actor.getType() + "." + who.getValue());
    Slot slot = new Slot();
    OwnedId.give(slot, reading.partner(), number);
    if (made.stream().anyMatch(known -> known.getId().equals(slot.getId()))) {
      return;
    }
    slot.addIdentifier(number);
    slot.setSchedule(new Reference(schedule.getId()));
    slot.setStatus(status());
    slot.setStartElement(appointment.getStartElement().copy());
    slot.setEndElement(appointment.getEndElement().copy());
    appointment.addSlot(new Reference(slot.getId()));
    made.add(slot);
    made.add(schedule);
  }

  /** Without the name of whose it is: messages write that in more than one way. */
  private Schedule schedule(String type, Identifier who) {
    Identifier number =
        new Identifier()
            .setSystem(reading.partner().localSystem("schedules"))
            .setValue(type + "/" + who.getValue() + "@" + who.getSystem());
    Schedule schedule = new Schedule();
    OwnedId.give(schedule, reading.partner(), number);
    schedule.addIdentifier(number);
    schedule.setActive(true);
    schedule.addActor(new Reference().setType(type).setIdentifier(who.copy()));
    return schedule;
  }

  /** What is cancelled is free again; who does not come has still taken the time. */
  private SlotStatus status() {
    return switch (appointment.getStatus()) {
      case CANCELLED -> SlotStatus.FREE;
      case ENTEREDINERROR -> SlotStatus.ENTEREDINERROR;
      default -> SlotStatus.BUSY;
    };
  }
}
