package fr.passerelle.hl7v2;

import fr.passerelle.cda.ClinicalDocumentHeader;
import fr.passerelle.identity.Ins;
import fr.passerelle.identity.InsKind;
import fr.passerelle.identity.StrictTraits;
import fr.passerelle.translation.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Whether a clinical document is about the person of its message (ANS volet Transmission de
 * documents, error 904): numbers and strict traits agree wherever both sides have them. A document
 * of somebody else would be filed for the wrong person, so it is refused and never guessed at.
 */
final class HeaderAgreement {
  private final Segment pid;
  private final StrictTraits said;

  private HeaderAgreement(Segment pid, Patient said) {
    this.pid = pid;
    this.said = StrictTraits.of(said);
  }

  /** Refuses every document of another person. */
  static void check(Reading reading, Segment pid, Patient said) {
    if (reading.headers().isEmpty()) {
      return;
    }
    HeaderAgreement agreement = new HeaderAgreement(pid, said);
    for (Reading.HeaderAt document : reading.headers()) {
      Set<String> fields = agreement.differences(document.header());
      if (!fields.isEmpty()) {
        reading.refuse(
            Fault.INS_DIFFERS,
            document.place(),
            "fault.document-of-another-person",
            String.join(", ", fields));
      }
    }
  }

  /** The fields of PID the document contradicts. */
  private Set<String> differences(ClinicalDocumentHeader header) {
    Patient patient = header.patient();
    StrictTraits theirs = StrictTraits.of(patient);
    Set<String> fields = new TreeSet<>();
    compare(said.birthName(), theirs.birthName(), 5, fields);
    compare(said.firstGiven(), theirs.firstGiven(), 5, fields);
    if (!agreeAsFarAsKnown(said.birthDate(), theirs.birthDate())) {
      fields.add(pid.place(7).toString());
    }
    compare(said.sex(), theirs.sex(), 8, fields);
    compare(said.birthPlace(), theirs.birthPlace(), 11, fields);
    if (numbersDiffer(patient.getIdentifier())) {
      fields.add(pid.place(3).toString());
    }
    return fields;
  }

  private void compare(
      Optional<String> one, Optional<String> other, int field, Set<String> fields) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      fields.add(pid.place(field).toString());
    }
  }

  /** A year agrees with any day of it. */
  private static boolean agreeAsFarAsKnown(Optional<String> one, Optional<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().startsWith(other.get())
        || other.get().startsWith(one.get());
  }

  private boolean numbersDiffer(List<Identifier> theirs) {
    List<Number> mine = pid.repetitions(3).stream().map(Number::of).toList();
    List<Number> others = theirs.stream().map(Number::of).toList();
    List<Number> ins = others.stream().filter(Number::isIns).toList();
    boolean sameIns = ins.stream().anyMatch(mine::contains);
    boolean otherIns = ins.stream().anyMatch(number -> mine.stream().anyMatch(number::excludes));
    boolean otherLocal =
        others.stream()
            .filter(number -> !number.isIns())
            .filter(number -> mine.stream().anyMatch(number::sharesDomain))
            .anyMatch(number -> !mine.contains(number));
    return otherIns || (otherLocal && !sameIns);
  }

  /** A number with the OID of its domain. */
  private record Number(String oid, Optional<InsKind> kind, String value) {

    private static final int WITHOUT_KEY = 13;

    static Number of(Field cx) {
      return of(cx.component(4, 2), cx.text());
    }

    static Number of(Identifier identifier) {
      return of(identifier.getSystem().replaceFirst("^urn:oid:", ""), identifier.getValue());
    }

    private static Number of(String oid, String value) {
      Optional<InsKind> kind = InsKind.ofOid(oid).filter(InsKind::canMatch);
      String compact =
          kind.flatMap(of -> Ins.parse(value, of))
              .map(ins -> ins.matricule().substring(0, WITHOUT_KEY))
              .orElse(value.strip());
      return new Number(oid.strip(), kind, compact);
    }

    boolean isIns() {
      return kind.isPresent();
    }

    boolean sharesDomain(Number other) {
      return !oid.isEmpty() && oid.equals(other.oid);
    }

    /** Two INS of one kind are two persons; a test identity is nobody's of production. */
    boolean excludes(Number other) {
      return isIns()
          && other.isIns()
          && (kind.equals(other.kind)
              ? !value.equals(other.value)
              : isForTest() || other.isForTest());
    }

    private boolean isForTest() {
      return kind.filter(of -> of == InsKind.TEST || of == InsKind.DEMO).isPresent();
    }
  }
}
