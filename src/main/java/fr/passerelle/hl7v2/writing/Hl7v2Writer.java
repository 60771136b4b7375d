package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.MessageWriter;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.WrittenMessages;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * Reports and what becomes of orders as ORU^R01, documents and communications as MDM, rendez-vous
 * as SIU, stays as the ADT of their movements, and a person of whom nothing else is said as A28, or
 * A31 where an earlier version is known.
 */
public final class Hl7v2Writer implements MessageWriter {
  @Override
  public String format() {
    return "hl7v2";
  }

  @Override
  public WrittenMessages write(Bundle bundle, Partner recipient, Instant at) {
    return new Writing(new SaidResources(bundle), recipient, at).write();
  }

  /** One writing. */
  private static final class Writing {
    private final SaidResources said;
    private final Partner recipient;
    private final Instant at;
    private final List<WrittenMessage> messages = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private final Set<Patient> spokenOf = new HashSet<>();

    Writing(SaidResources said, Partner recipient, Instant at) {
      this.said = said;
      this.recipient = recipient;
      this.at = at;
    }

    WrittenMessages write() {
      for (DiagnosticReport report : said.all(DiagnosticReport.class)) {
        List<Line> lines = new ReportLines(report, said, recipient).lines();
        about(report.getSubject(), "ORU^R01^ORU_R01", false, lines);
      }
      for (DocumentReference document : said.all(DocumentReference.class)) {
        DocumentLines written = new DocumentLines(document, said, recipient);
        String event = written.sending().event;
        about(document.getSubject(), "MDM^" + event + "^MDM_T02", true, written.lines());
      }
      said.all(Task.class).forEach(this::answer);
      for (Communication communication : said.all(Communication.class)) {
        List<Line> lines = new CommunicationLines(communication, said, recipient).lines();
        about(communication.getSubject(), "MDM^T02^MDM_T02", true, lines);
      }
      AppointmentLines.of(said, recipient).forEach(this::appointment);
      said.all(Encounter.class).forEach(this::stay);
      said.all(Patient.class).stream()
          .filter(patient -> !spokenOf.contains(patient))
          .forEach(this::identity);
      Unwritten.kindsOf(said.bundle()).forEach(type -> remarks.add(sentence("writing.kind", type)));
      return new WrittenMessages(List.copyOf(messages), List.copyOf(remarks));
    }

    /** A message of results or of a document, if there is what it takes. */
    private void about(Reference subject, String type, boolean visit, List<Line> content) {
      Optional<Patient> person = said.person(subject);
      if (person.isEmpty()) {
        remarks.add(sentence("writing.nobody", type));
      } else if (content.isEmpty()) {
        remarks.add(sentence("writing.no-content", type));
      } else {
        List<Line> lines = new ArrayList<>(List.of(pid(person.get())));
        if (visit) {
          lines.add(new Line("PV1").put(1, "1").put(2, "N"));
        }
        lines.addAll(content);
        spokenOf.add(person.get());
        send(type, lines);
      }
    }

    /** A task that nobody has answered yet, or that is about no order, makes no message. */
    private void answer(Task task) {
      List<Line> lines = new AnswerLines(task, said, recipient).lines();
      if (lines.isEmpty()) {
        remarks.add(sentence("writing.task-unanswered"));
      } else {
        about(task.getFor(), "ORU^R01^ORU_R01", false, lines);
      }
    }

    private void appointment(AppointmentLines appointment) {
      Optional<Patient> person = said.person(appointment.subject());
      if (person.isEmpty()) {
        remarks.add(sentence("writing.nobody", appointment.type()));
      } else {
        List<Line> lines = new ArrayList<>(appointment.schedule());
        lines.add(pid(person.get()));
        lines.addAll(appointment.resources());
        spokenOf.add(person.get());
        send(appointment.type(), lines);
      }
    }

    private void stay(Encounter encounter) {
      StayLines stay = new StayLines(encounter, said, recipient);
      Optional<Patient> person = said.person(encounter.getSubject());
      if (person.isEmpty() || stay.moves().isEmpty()) {
        remarks.add(sentence(person.isEmpty() ? "writing.nobody" : "writing.no-content", "ADT"));
        return;
      }
      spokenOf.add(person.get());
      for (StayLines.Move move : stay.moves()) {
        List<Line> lines = new ArrayList<>();
        lines.add(
            new Line("EVN").put(2, Times.of(at, recipient)).put(6, Times.of(move.at(), recipient)));
        lines.add(pid(person.get()).put(18, stay.file()));
        lines.addAll(stay.lines(move));
        send(move.type(), lines);
      }
    }

    private void identity(Patient patient) {
      String version = patient.getMeta().getVersionId();
      boolean known = version != null && !version.equals("1");
      List<Line> lines = new ArrayList<>(List.of(pid(patient)));
      for (Patient.ContactComponent contact : patient.getContact()) {
        lines.add(Nk1FromContact.of(contact, lines.size()));
      }
      lines.add(new Line("PV1").put(1, "1").put(2, "N"));
      ZfdFromPatient.of(patient, recipient).ifPresent(lines::add);
      send(known ? "ADT^A31^ADT_A05" : "ADT^A28^ADT_A05", lines);
    }

    private Line pid(Patient patient) {
      if (FrenchFhir.keepsInsBack(patient)) {
        remarks.add(sentence("writing.ins-kept-back"));
      }
      return PidFromPatient.of(patient, recipient);
    }

    private void send(String type, List<Line> content) {
      List<Line> lines = new ArrayList<>();
      boolean hasEvent = content.get(0).toString().startsWith("EVN");
      if (!hasEvent && (type.startsWith("ADT") || type.startsWith("MDM"))) {
        lines.add(new Line("EVN").put(2, Times.of(at, recipient)));
      }
      lines.addAll(content);
      Envelope envelope = new Envelope(recipient, at, type);
      WrittenMessage message = envelope.around(lines);
      if (!envelope.hadEveryLetter()) {
        remarks.add(sentence("writing.charset", recipient.charset().orElseThrow().name()));
      }
      messages.add(message);
    }

    private static Sentence sentence(String key, Object... arguments) {
      return Sentence.of(Hl7v2Writer.class, key, arguments);
    }
  }
}
