package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.fhirserver.ResourceStore.Saved;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Patient.PatientLinkComponent;

/**
 * The Patients of numbers that lost in a merge. Each stays readable, says nothing any more but its
 * number and who replaces it, and is there whether the merge or the number came first.
 */
final class MergedPersons {
  private final ResourceStore store;
  private final Assertions assertions;

  MergedPersons(ResourceStore store, Assertions assertions) {
    this.store = store;
    this.assertions = assertions;
  }

  /**
   * Makes the numbers lead to the person who stays.
   *
   * @param others those who had them until now
   */
  void lead(List<Identifier> numbers, List<String> others, String survivor) {
    others.forEach(other -> lead(other, numbers, survivor));
    if (others.isEmpty() && shells(survivor).noneMatch(shell -> hasOneOf(numbers, shell))) {
      lead(UUID.randomUUID().toString(), numbers, survivor);
    }
    linkBack(survivor);
  }

  private void lead(String other, List<Identifier> numbers, String survivor) {
    List<Patient> formerly = shells(other).toList();
    Patient shell = new Patient();
    shell.setId("Patient/" + other);
    numbers.forEach(number -> shell.addIdentifier(number.copy().setUse(IdentifierUse.OLD)));
    save(replaced(shell, survivor));
    formerly.forEach(former -> save(replaced(former, survivor)));
  }

  private static Patient replaced(Patient shell, String survivor) {
    shell.setActive(false);
    shell.setLink(List.of(link(LinkType.REPLACEDBY, survivor)));
    return shell;
  }

  /** The person who stays names all they replace, in the order of the numbers. */
  private void linkBack(String survivor) {
    List<PatientLinkComponent> replaced = replacedBy(survivor);
    store
        .read(Patient.class, survivor)
        .ifPresent(
            person -> {
              person.getLink().removeIf(link -> link.getType() == LinkType.REPLACES);
              replaced.forEach(person::addLink);
              save(person.setActive(true));
            });
  }

  private List<PatientLinkComponent> replacedBy(String survivor) {
    return shells(survivor)
        .sorted(Comparator.comparing(shell -> shell.getIdentifierFirstRep().getValue()))
        .map(shell -> link(LinkType.REPLACES, shell.getIdElement().getIdPart()))
        .toList();
  }

  /**
   * Takes the links to those whom the person no longer replaces; whoever replaces nobody any more
   * is as they were.
   *
   * @param gone ids of Patients that are about to be taken away
   */
  void unlink(Patient person, List<String> gone, Optional<Patient> state) {
    List<PatientLinkComponent> replaced =
        replacedBy(person.getIdElement().getIdPart()).stream()
            .filter(link -> gone.stream().noneMatch(id -> isTo(link, id)))
            .toList();
    person.getLink().removeIf(link -> link.getType() == LinkType.REPLACES);
    replaced.forEach(person::addLink);
    if (replaced.isEmpty() && state.filter(was -> !was.hasActive()).isPresent()) {
      person.setActiveElement(null);
    }
  }

  private static boolean isTo(PatientLinkComponent link, String patientId) {
    return ("Patient/" + patientId).equals(link.getOther().getReference());
  }

  /** Those who lead to that person. */
  Stream<Patient> shells(String survivor) {
    String reference = "Patient/" + survivor;
    return store.pointingAt(new IdType("Patient", survivor)).stream()
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .filter(
            patient ->
                patient.getLink().stream()
                    .filter(link -> link.getType() == LinkType.REPLACEDBY)
                    .anyMatch(link -> reference.equals(link.getOther().getReference())));
  }

  private static boolean hasOneOf(List<Identifier> numbers, Patient shell) {
    return shell.getIdentifier().stream()
        .anyMatch(
            mine ->
                numbers.stream()
                    .anyMatch(
                        number ->
                            number.getValue().equals(mine.getValue())
                                && number.getSystem().equals(mine.getSystem())));
  }

  private static PatientLinkComponent link(LinkType type, String patientId) {
    PatientLinkComponent link = new PatientLinkComponent();
    link.setType(type).getOther().setReference("Patient/" + patientId);
    return link;
  }

  private void save(Patient patient) {
    Saved saved = store.save(patient);
    assertions.noteWritten(saved.id().getIdPart(), saved.id().getVersionIdPart());
  }
}
