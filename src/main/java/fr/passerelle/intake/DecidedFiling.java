package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.identification.PatientIdentification;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;

/**
 * Files a record for the person that somebody decided on. A number that leads to somebody else
 * stays with them: either the sender used it twice, and only the rest of the identity is this
 * person's, or the whole identity is of the other, and only what the record owns is filed here.
 */
final class DecidedFiling {
  private final ResourceStore store;
  private final NumbersOfOthers others;
  private final RecordFiling filing;
  private final PersonUnion union;

  DecidedFiling(
      ResourceStore store, NumbersOfOthers others, RecordFiling filing, PersonUnion union) {
    this.store = store;
    this.others = others;
    this.filing = filing;
    this.union = union;
  }

  /**
   * Where it was filed.
   *
   * @param asserted what of the identity was taken as that person's; empty when it is another's
   */
  record Filed(Filing filing, Optional<Patient> asserted) {}

  Filed file(Arrival arrival, Translated said, String person) {
    List<Remark> remarks = new ArrayList<>(said.remarks());
    if (!said.mergedAway().isEmpty()) {
      return new Filed(done(union.uniteInto(person, arrival, said, remarks)), said.subject());
    }
    Patient subject = said.subject().orElseThrow();
    List<Known> foreign = others.of(subject, person);
    boolean isTheirs =
        others.anyLeadsTo(subject, person)
            || foreign.stream().noneMatch(known -> isAbout(subject, known));
    if (isTheirs) {
      if (!foreign.isEmpty()) {
        remarks.add(IntakeSentences.note("number-of-another-stays"));
      }
      return new Filed(
          file(arrival, others.leftOut(said, person), person, remarks), said.subject());
    }
    if (said.owned().isEmpty() && said.movement().isEmpty()) {
      throw NotDone.refused("identity-of-another");
    }
    remarks.add(IntakeSentences.note("identity-of-another-left"));
    return new Filed(
        file(arrival, NumbersOfOthers.withoutIdentity(said), person, remarks), Optional.empty());
  }

  private Filing file(Arrival arrival, Translated said, String person, List<Remark> remarks) {
    return done(filing.file(arrival, said, Optional.of(person), remarks));
  }

  private boolean isAbout(Patient subject, Known known) {
    return store
        .read(Patient.class, known.patientId())
        .filter(owner -> PatientIdentification.agreeOnBirthAndSex(subject, owner))
        .isPresent();
  }

  /** A fate that files nothing ends the decision. */
  private static Filing done(Filing filing) {
    if (filing.outcome().fate() == Fate.HELD || filing.outcome().fate() == Fate.REFUSED) {
      throw NotDone.refused(why(filing));
    }
    return filing;
  }

  static Sentence why(Filing filing) {
    return Stream.concat(
            filing.outcome().faults().stream().map(fault -> fault.sentence()),
            filing.outcome().remarks().stream().map(Remark::sentence))
        .findFirst()
        .orElseThrow();
  }
}
