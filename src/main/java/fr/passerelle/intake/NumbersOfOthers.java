package fr.passerelle.intake;

import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** Numbers of a record that lead to somebody else than the person it was decided to be about. */
final class NumbersOfOthers {
  private final IdentifierIndex index;

  NumbersOfOthers(IdentifierIndex index) {
    this.index = index;
  }

  List<Known> of(Patient subject, String person) {
    return index.findAll(PatientNumbers.numbers(subject)).stream()
        .filter(known -> !known.patientId().equals(person))
        .toList();
  }

  boolean anyLeadsTo(Patient subject, String person) {
    return index.findAll(PatientNumbers.numbers(subject)).stream()
        .anyMatch(known -> known.patientId().equals(person));
  }

  /** The record without them: they stay where they are. */
  Translated leftOut(Translated said, String person) {
    Patient subject = said.subject().orElseThrow();
    List<PatientNumber> others = of(subject, person).stream().map(Known::number).toList();
    if (others.isEmpty()) {
      return said;
    }
    List<Identifier> kept =
        subject.getIdentifier().stream()
            .filter(
                one -> PatientNumbers.numbers(List.of(one)).stream().noneMatch(others::contains))
            .toList();
    return about(said, subject.copy().setIdentifier(new ArrayList<>(kept)));
  }

  /** The record as if it said nothing of its person. */
  static Translated withoutIdentity(Translated said) {
    return about(said, new Patient());
  }

  private static Translated about(Translated said, Patient subject) {
    return new Translated(
        said.header(),
        Optional.of(subject),
        subject.isEmpty() ? Set.of() : said.deleted(),
        said.mergedAway(),
        said.owned(),
        said.isWhole(),
        said.movement(),
        said.lifted(),
        said.remarks(),
        said.unmapped());
  }
}
