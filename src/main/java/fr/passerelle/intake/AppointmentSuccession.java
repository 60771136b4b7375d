package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/** A rendez-vous that no longer takes somebody's time gives it back: that slot is free. */
final class AppointmentSuccession {
  private final ResourceStore store;

  AppointmentSuccession(ResourceStore store) {
    this.store = store;
  }

  /** What is to be stored when these follow on what is stored: never less than these. */
  List<Resource> following(List<Resource> owned) {
    if (owned.isEmpty() || !(owned.get(0) instanceof Appointment appointment)) {
      return owned;
    }
    List<Resource> all = new ArrayList<>(owned);
    Set<String> taken =
        appointment.getSlot().stream().map(AppointmentSuccession::id).collect(Collectors.toSet());
    store
        .read(Appointment.class, appointment.getIdElement().getIdPart())
        .ifPresent(
            before ->
                before.getSlot().stream()
                    .map(AppointmentSuccession::id)
                    .filter(id -> !taken.contains(id))
                    .flatMap(id -> store.read(Slot.class, id).stream())
                    .map(AppointmentSuccession::free)
                    .forEach(all::add));
    return all;
  }

  private static Slot free(Slot stored) {
    Slot free = stored.copy();
    free.setId("Slot/" + stored.getIdElement().getIdPart());
    return free.setStatus(SlotStatus.FREE);
  }

  private static String id(Reference slot) {
    return slot.getReferenceElement().getIdPart();
  }
}
