package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A rendez-vous (SIU S12 to S15, S17, S26: SCH with its AIS, AIL, AIP and AIG, HL7 v2.5 chapter
 * 10), known by the number of who keeps the agenda (SCH-2), else of who asked (SCH-1).
 */
final class AppointmentFromSch {
  private static final Set<String> MINUTES = Set.of("", "M", "MIN", "MN");

  private final Reading reading;
  private final Segment sch;
  private final Appointment appointment = new Appointment();

  private AppointmentFromSch(Reading reading, Segment sch) {
    this.reading = reading;
    this.sch = sch;
  }

  /** Empty, with a remark, without a number; else with the slots it takes in whose agendas. */
  static List<Resource> of(Reading reading) {
    Segment sch = reading.message().all("SCH").get(0);
    return new AppointmentFromSch(reading, sch)
        .map()
        .map(appointment -> withSlots(reading, appointment))
        .orElseGet(List::of);
  }

  private static List<Resource> withSlots(Reading reading, Appointment appointment) {
    List<Resource> owned = new ArrayList<>(List.of(appointment));
    owned.addAll(SlotsOfAppointment.of(reading, appointment));
    return owned;
  }

  private Optional<Appointment> map() {
    Stream.of(2, 1)
        .flatMap(
            field -> ReportKey.number(reading.partner(), sch.field(field), domain(field)).stream())
        .forEach(appointment::addIdentifier);
    if (!appointment.hasIdentifier()) {
      reading.warn(sch.place(2), "remark.appointment-without-number");
      return Optional.empty();
    }
    Identifier key = appointment.getIdentifierFirstRep();
    OwnedId.give(appointment, reading.partner(), key);
    purpose();
    time();
    status();
    participants();
    return Optional.of(appointment);
  }

  private static String domain(int field) {
    return field == 2 ? "appointments" : "appointment-requests";
  }

  /** AIS-3 what for, SCH-8 the kind, SCH-7 the reason, NTE in words. */
  private void purpose() {
    for (Segment ais : reading.message().all("AIS")) {
      ConceptFromCwe.of(reading.partner(), ais.field(3)).ifPresent(appointment::addServiceType);
    }
    ConceptFromCwe.of(reading.partner(), sch.field(8)).ifPresent(appointment::setAppointmentType);
    ConceptFromCwe.of(reading.partner(), sch.field(7)).ifPresent(appointment::addReasonCode);
    String words =
        reading.message().all("NTE").stream()
            .map(NoteFromNte::text)
            .reduce((one, other) -> one + "\n" + other)
            .orElse("");
    if (!words.isBlank()) {
      appointment.setComment(words);
    }
  }

  /** SCH-11 (data type TQ): duration, start and end; else AIS-4, AIL-6, AIP-6, AIG-8. */
  private void time() {
    Field timing = sch.field(11);
    Optional<Hl7Time> start =
        parse(timing.component(4))
            .or(() -> first("AIS", 4))
            .or(() -> first("AIL", 6))
            .or(() -> first("AIP", 6))
            .or(() -> first("AIG", 8));
    Optional<Integer> minutes = minutes(timing.component(3));
    Optional<Hl7Time> end =
        parse(timing.component(5))
            .or(() -> start.flatMap(from -> minutes.map(length -> later(from, length))));
    minutes.ifPresent(appointment::setMinutesDuration);
    // FHIR has both or neither (app-3).
    if (start.isPresent() && end.isPresent()) {
      appointment.setStartElement(start.get().toInstant());
      appointment.setEndElement(end.get().toInstant());
    } else if (start.isPresent()) {
      appointment.addRequestedPeriod().setStartElement(start.get().toDateTime());
    }
  }

  private static Hl7Time later(Hl7Time from, int minutes) {
    return new Hl7Time(from.start().plusMinutes(minutes), from.precision());
  }

  private Optional<Hl7Time> first(String segment, int field) {
    return reading.message().first(segment).flatMap(there -> reading.time(there, field));
  }

  private Optional<Hl7Time> parse(String text) {
    return Hl7Time.parse(text, reading.partner().zone()).filter(Hl7Time::hasTime);
  }

  /** SCH-9 in minutes (SCH-10), else {@code M30} or a plain figure in SCH-11.3. */
  private Optional<Integer> minutes(String timing) {
    String unit = sch.text(10).toUpperCase(Locale.ROOT);
    String length = MINUTES.contains(unit) ? sch.text(9) : "";
    return Stream.of(length, timing.replaceFirst("^[Mm]", ""))
        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private void status() {
    appointment.setStatus(
        switch (reading.envelope().event()) {
          case "SIU^S15" -> AppointmentStatus.CANCELLED;
          case "SIU^S17" -> AppointmentStatus.ENTEREDINERROR;
          case "SIU^S26" -> AppointmentStatus.NOSHOW;
          // Only a proposal may lack its time (app-3).
          default -> appointment.hasStart() ? AppointmentStatus.BOOKED : AppointmentStatus.PROPOSED;
        });
    if (appointment.getStatus() == AppointmentStatus.CANCELLED
        || appointment.getStatus() == AppointmentStatus.NOSHOW) {
      // SCH-6: why
      ConceptFromCwe.of(reading.partner(), sch.field(6))
          .ifPresent(appointment::setCancelationReason);
    }
  }

  private void participants() {
    participant(new Reference(Translated.SUBJECT));
    for (Segment aip : reading.message().all("AIP")) {
      PractitionerFromXcn.of(reading, aip.field(3), aip.place(3)).ifPresent(this::participant);
    }
    for (Segment ail : reading.message().all("AIL")) {
      PlaceOfCare.bed(reading, ail.field(3)).ifPresent(this::participant);
    }
    for (Segment aig : reading.message().all("AIG")) {
      ResourceFromAig.of(reading, aig).ifPresent(this::participant);
    }
  }

  private void participant(Reference who) {
    appointment.addParticipant().setActor(who).setStatus(ParticipationStatus.ACCEPTED);
  }
}
