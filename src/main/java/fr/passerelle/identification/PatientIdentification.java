package fr.passerelle.identification;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.identity.StrictTraits;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Decisions decisions;
  private final ResourceStore store;

  PatientIdentification(IdentifierIndex index, Decisions decisions, ResourceStore store) {
    this.index = index;
    this.decisions = decisions;
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
    Optional<Patient> decided = decided(asserted, partner);
    if (decided.isPresent()) {
      return asDecided(decided.get(), ins, byIns, traits);
    }
    List<String> persons =
        java.util.stream.Stream.concat(byIns.stream(), byLocal.stream())
            .map(Known::patientId)
            .distinct()
            .toList();
    if (persons.isEmpty()) {
      return new Verdict.New();
    }
    Set<String> not = decisions.notTheseOf(partner.id(), asserted);
    List<String> left = persons.stream().filter(person -> !not.contains(person)).toList();
    if (left.isEmpty()) {
      return new Verdict.ToConfirm(List.of(), List.of(Verdict.Reason.NOT_THIS_ONE));
    }
    if (left.size() > 1) {
      return new Verdict.ToConfirm(left, List.of(Verdict.Reason.SEVERAL_PERSONS));
    }
    return one(left.get(0), ins, byIns, byLocal, traits, partner);
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

  /** Whose a person said that such records of this partner are, if one did. */
  private Optional<Patient> decided(Patient asserted, Partner partner) {
    return decisions
        .personOf(partner.id(), asserted)
        .flatMap(patientId -> store.read(Patient.class, patientId));
  }

  /** A decision outweighs a local number, never an INS. */
  private static Verdict asDecided(
      Patient decided, List<PatientNumber> ins, List<Known> byIns, StrictTraits traits) {
    String patientId = decided.getIdElement().getIdPart();
    if (byIns.stream().anyMatch(known -> !known.patientId().equals(patientId))) {
      return new Verdict.ToConfirm(List.of(patientId), List.of(Verdict.Reason.SEVERAL_PERSONS));
    }
    if (hasAnotherIns(decided, ins)) {
      return conflict(Fault.INS_DIFFERS, "ins-differs");
    }
    return byIns.isEmpty() || traits.agreeWith(StrictTraits.of(decided))
        ? new Verdict.Same(patientId, true)
        : conflict(Fault.INS_DIFFERS, "ins-traits-differ");
  }

  /**
   * Whether the record can be about that person at all: two INS are two persons, and an INS leads
   * to one person only if the strict traits agree.
   */
  public Optional<Fault> speaksAgainst(Patient asserted, Patient person) {
    List<PatientNumber> ins = PatientNumbers.ins(asserted);
    StrictTraits traits = StrictTraits.of(asserted);
    Verdict verdict = asDecided(person, ins, index.findAll(ins), traits);
    if (verdict instanceof Verdict.Conflict conflict) {
      return Optional.of(conflict.faults().get(0));
    }
    return verdict instanceof Verdict.ToConfirm
        ? Optional.of(fault(Fault.INS_DIFFERS, "ins-of-another"))
        : Optional.empty();
  }

  /** Whether birth date and sex agree wherever both sides have them. */
  public static boolean agreeOnBirthAndSex(Patient one, Patient other) {
    return StrictTraits.of(one).agreeOnBirthAndSex(StrictTraits.of(other));
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
    return new Verdict.Conflict(List.of(fault(code, sentence)));
  }

  private static Fault fault(int code, String sentence) {
    return new Fault(code, IDENTITY, Sentence.of(PatientIdentification.class, sentence));
  }
}
