package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.journal.Journal;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Remark;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Ties a business answer to what the message it answers wrote, and to its person. Only messages of
 * the same partner are looked at: the numbers of others mean other messages.
 */
final class AnsweredMessages {
  private static final Set<String> TIED =
      Set.of(
          "DocumentReference",
          "DiagnosticReport",
          "ServiceRequest",
          "Appointment",
          "Communication",
          "Encounter");

  private final Journal journal;
  private final ResourceStore store;

  AnsweredMessages(Journal journal, ResourceStore store) {
    this.journal = journal;
    this.store = store;
  }

  /** What answers nothing that is known is kept, and remarked on. */
  void tie(List<Resource> owned, Partner partner, List<Remark> remarks) {
    String messages = partner.localSystem("messages");
    for (Resource resource : owned) {
      if (resource instanceof Communication answer) {
        List.copyOf(answer.getAbout()).stream()
            .map(Reference::getIdentifier)
            .filter(number -> messages.equals(number.getSystem()))
            .forEach(number -> tie(answer, partner, number.getValue(), remarks));
      }
    }
  }

  private void tie(Communication answer, Partner partner, String message, List<Remark> remarks) {
    journal
        .wrote(partner.id(), message)
        .ifPresentOrElse(
            wrote -> {
              wrote.patientId().ifPresent(id -> answer.setSubject(new Reference("Patient/" + id)));
              wrote.resources().stream()
                  .map(IdType::new)
                  .filter(id -> TIED.contains(id.getResourceType()))
                  .map(id -> id.toUnqualifiedVersionless().getValue())
                  .filter(id -> ResourceChanges.stored(store, id).isPresent())
                  .forEach(id -> answer.addAbout(new Reference(id)));
            },
            () -> remarks.add(IntakeSentences.aboutMessage("answers-unknown")));
  }
}
