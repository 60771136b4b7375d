package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * A rendez-vous as SIU (SCH, AIS, AIL, AIP; HL7 v2.5 chapter 10): the event follows from its status
 * and from the version before, where a bundle brings both.
 */
final class AppointmentLines {
  private final Appointment appointment;
  private final Optional<Appointment> before;
  private final SaidResources said;
  private final Partner recipient;
  private final Numbers numbers;
  private final Professionals professionals;

  private AppointmentLines(
      Appointment appointment,
      Optional<Appointment> before,
      SaidResources said,
      Partner recipient) {
    this.appointment = appointment;
    this.before = before;
    this.said = said;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
    this.professionals = new Professionals(said, numbers);
  }

  /** One for each rendez-vous, its earlier versions aside. */
  static List<AppointmentLines> of(SaidResources said, Partner recipient) {
    List<Appointment> all = said.all(Appointment.class);
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isBefore(one, other)))
        .map(
            one ->
                new AppointmentLines(
                    one,
                    all.stream()
                        .filter(other -> isBefore(other, one))
                        .max((a, b) -> Long.compare(version(a), version(b))),
                    said,
                    recipient))
        .toList();
  }

  private static boolean isBefore(Appointment one, Appointment other) {
    String id = one.getIdElement().getIdPart();
    return id != null
        && id.equals(other.getIdElement().getIdPart())
        && version(one) < version(other);
  }

  private static long version(Appointment one) {
    String version = one.getMeta().getVersionId();
    return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
  }

  /** S13 another time, S14 another change, S15 cancelled, S17 deleted, S26 nobody came. */
  String type() {
    AppointmentStatus status = appointment.getStatus();
    String event =
        status == AppointmentStatus.CANCELLED
            ? "S15"
            : status == AppointmentStatus.ENTEREDINERROR
                ? "S17"
                : status == AppointmentStatus.NOSHOW ? "S26" : changed();
    return "SIU^" + event + "^SIU_S12";
  }

  private String changed() {
    boolean moved =
        before
            .filter(
                was ->
                    !was.getStartElement().equalsDeep(appointment.getStartElement())
                        || !was.getEndElement().equalsDeep(appointment.getEndElement()))
            .isPresent();
    if (moved) {
      return "S13";
    }
    return before.isPresent() || version(appointment) > 1 ? "S14" : "S12";
  }

  /** Whom it is with: the participant that is a patient. */
  Reference subject() {
    return appointment.getParticipant().stream()
        .map(Appointment.AppointmentParticipantComponent::getActor)
        .filter(actor -> said.find(actor, Patient.class).isPresent())
        .findFirst()
        .orElseGet(Reference::new);
  }

  /** What stands before the person. */
  List<Line> schedule() {
    List<Line> lines = new ArrayList<>();
    lines.add(new SchFromAppointment(appointment, recipient).line());
    if (appointment.hasComment()) {
      lines.add(ObxFromObservation.note(appointment.getComment()).put(1, "1"));
    }
    return lines;
  }

  /** What stands behind the person; RGS opens the group of them. */
  List<Line> resources() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("RGS").put(1, "1"));
    for (CodeableConcept service : appointment.getServiceType()) {
      lines.add(
          rank("AIS", lines)
              .put(3, Codes.of(service))
              .put(4, Times.of(appointment.getStartElement(), recipient)));
    }
    actors("Location").forEach(place -> lines.add(rank("AIL", lines).put(3, place(place))));
    actors("Practitioner")
        .forEach(who -> lines.add(rank("AIP", lines).put(3, professionals.xcn(who))));
    return lines;
  }

  private static Line rank(String segment, List<Line> before) {
    long same = before.stream().filter(line -> line.toString().startsWith(segment)).count();
    return new Line(segment).put(1, Long.toString(same + 1));
  }

  private String place(Reference place) {
    return new Places(numbers).pl(place);
  }

  private List<Reference> actors(String kind) {
    return appointment.getParticipant().stream()
        .map(Appointment.AppointmentParticipantComponent::getActor)
        .filter(
            actor ->
                kind.equals(actor.getType())
                    || actor.hasReference() && actor.getReference().startsWith(kind))
        .toList();
  }
}
