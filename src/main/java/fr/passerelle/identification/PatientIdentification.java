package fr.passerelle.identification;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/**
 * Says whose record it is. A qualified INS leads by itself if the strict traits agree; a local
 * number leads inside the identity domain of its partner; names never lead to anybody.
 */
@Component
public class PatientIdentification {
  private static final Place IDENTITY = Place.segment("PID", 1);

  private final IdentifierIndex index;
  private final ResourceStore store;

  PatientIdentification(IdentifierIndex index, ResourceStore store) {
    this.index = index;
    this.store = store;
  }

  /** The verdict for a person as a message describes them. Call it inside the transaction. */
  public Verdict identify(Patient asserted, Partner partner) {
    List<PatientNumber> ins = PatientNumbers.ins(asserted);
    StrictTraits traits = StrictTraits.of(asserted);
    if (!ins.isEmpty() && traits.isIncomplete()) {
      return conflict(Fault.INS_INCOMPLETE, "ins-incomplete");
    }
    List<Known> byIns = index.findAll(ins);
    List<Known> byLocal = index.findAll(PatientNumbers.local(asserted));
    List<String> persons =
        java.util.stream.Stream.concat(byIns.stream(), byLocal.stream())
            .map(Known::patientId)
            .distinct()
            .toList();
    if (persons.isEmpty()) {
      return new Verdict.New();
    }
    if (persons.size() > 1) {
      return new Verdict.ToConfirm(persons, List.of(Verdict.Reason.SEVERAL_PERSONS));
    }
    return one(persons.get(0), ins, byIns, byLocal, traits, partner);
  }

  private Verdict one(
      String patientId,
      List<PatientNumber> ins,
      List<Known> byIns,
      List<Known> byLocal,
      StrictTraits traits,
      Partner partner) {
    Optional<Patient> stored = store.read(Patient.class, patientId);
    if (stored.isEmpty()) {
      return new Verdict.New();
    }
    StrictTraits known = StrictTraits.of(stored.get());
    if (!byIns.isEmpty()) {
      return traits.agreeWith(known)
          ? new Verdict.Same(patientId)
          : conflict(Fault.INS_DIFFERS, "ins-traits-differ");
    }
    if (hasAnotherIns(stored.get(), ins)) {
      return conflict(Fault.INS_DIFFERS, "ins-differs");
    }
    if (byLocal.stream().noneMatch(number -> speaksFor(partner, number))) {
      return new Verdict.ToConfirm(List.of(patientId), List.of(Verdict.Reason.FOREIGN_DOMAIN));
    }
    return traits.agreeOnBirthAndSex(known)
        ? new Verdict.Same(patientId)
        : new Verdict.ToConfirm(List.of(patientId), List.of(Verdict.Reason.TRAITS_CONTRADICT));
  }

  /** Same OID, other value: two persons, or one wrong number. */
  private static boolean hasAnotherIns(Patient stored, List<PatientNumber> asserted) {
    return PatientNumbers.ins(stored).stream()
        .anyMatch(
            known ->
                asserted.stream()
                    .anyMatch(
                        number ->
                            number.system().equals(known.system())
                                && !number.value().equals(known.value())));
  }

  private static boolean speaksFor(Partner partner, Known known) {
    String system = known.number().system();
    return partner.identityDomain().filter(system::equals).isPresent()
        || system.startsWith(partner.systemBase() + "/" + partner.id() + "/")
        || known.givenBy().equals(partner.id());
  }

  private static Verdict conflict(int code, String sentence) {
    return new Verdict.Conflict(
        List.of(new Fault(code, IDENTITY, Sentence.of(PatientIdentification.class, sentence))));
  }
}
