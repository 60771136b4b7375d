package fr.passerelle.hprim.xml;

import fr.passerelle.translation.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes an event unusable: every fault found, each at its element. */
final class EventCheck {
  private EventCheck() {}

  static List<Fault> faults(EventDocument document, XmlElement root) {
    if (!document.isOfPatients()) {
      return List.of(fault(Fault.MESSAGE_TYPE, root, "message.unknown"));
    }
    List<XmlElement> events = document.events();
    if (events.size() != 1) {
      return List.of(
          fault(
              Fault.SEGMENT_SEQUENCE,
              events.isEmpty() ? root : events.get(1),
              events.isEmpty() ? "event.missing" : "event.several"));
    }
    Optional<PatientEvent> event = PatientEvent.of(events.get(0));
    return event
        .map(read -> faults(read, read.in(events.get(0)).orElseThrow()))
        .orElseGet(() -> List.of(fault(Fault.EVENT, events.get(0), "event.unknown")));
  }

  private static List<Fault> faults(PatientEvent event, XmlElement element) {
    List<Fault> faults = new ArrayList<>();
    if (element.attribute("action").equals("suppression")) {
      faults.add(fault(Fault.EVENT, element, "event.deletion"));
    }
    Optional<XmlElement> patient = element.at("patient");
    if (patient.isEmpty()) {
      faults.add(fault(Fault.SEGMENT_SEQUENCE, element, "patient.missing"));
      return faults;
    }
    Optional<XmlElement> person = patient.get().at("personnePhysique");
    boolean hasName =
        person
            .filter(one -> !(one.text("nomUsuel") + one.text("nomNaissance")).isEmpty())
            .isPresent();
    if (!hasName) {
      faults.add(fault(Fault.FIELD_MISSING, person.or(() -> patient).get(), "patient.noName"));
    }
    if (event == PatientEvent.MERGE) {
      faults.addAll(merge(element));
    }
    return faults;
  }

  private static List<Fault> merge(XmlElement element) {
    boolean hasNumber =
        element
            .at("patientElimine")
            .filter(loser -> !loser.text("identifiant", "emetteur", "valeur").isEmpty())
            .isPresent();
    return hasNumber ? List.of() : List.of(fault(Fault.FIELD_MISSING, element, "merge.noNumber"));
  }

  static Fault fault(int code, XmlElement element, String key) {
    return new Fault(code, Reading.place(element), Reading.sentence(key));
  }
}
