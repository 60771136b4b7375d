package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What ADT of PAM FR says beside identity and stay: the status of the DMP (ZFA), occupation (ZFP),
 * legal mode in psychiatry (ZFS), and who is close to the person (NK1). They are told and nothing
 * more: what the person said about the DMP opens and closes no access here.
 */
final class FactsFromAdt {
  private static final String CODES = "PAMFR";

  private final Reading reading;
  private final Identifier number;

  private FactsFromAdt(Reading reading, Identifier number) {
    this.reading = reading;
    this.number = number;
  }

  /** Empty where the person has no number of the sender: nothing could be found again. */
  static List<Resource> of(Reading reading, Patient patient) {
    return patient.getIdentifier().stream()
        .filter(identifier -> identifier.getUse() == IdentifierUse.USUAL)
        .findFirst()
        .map(number -> new FactsFromAdt(reading, number).facts())
        .orElseGet(List::of);
  }

  private List<Resource> facts() {
    List<Resource> facts = new ArrayList<>();
    segment("ZFA").flatMap(this::dmp).ifPresent(facts::add);
    segment("ZFP").flatMap(this::occupation).ifPresent(facts::add);
    for (Segment zfs : reading.message().all("ZFS")) {
      legalMode(zfs).ifPresent(facts::add);
    }
    for (Segment nk1 : reading.message().all("NK1")) {
      RelatedPersonFromNk1.of(reading, nk1, number).ifPresent(facts::add);
    }
    return facts;
  }

  private Optional<Segment> segment(String name) {
    return reading.message().first(name);
  }

  private Optional<Observation> dmp(Segment zfa) {
    Observation fact = fact(zfa, "dmp");
    code(fact, zfa, 1);
    date(fact, zfa, 2);
    date(fact, zfa, 3);
    code(fact, zfa, 9);
    date(fact, zfa, 10);
    code(fact, zfa, 11);
    date(fact, zfa, 12);
    return fact.hasComponent() ? Optional.of(fact) : Optional.empty();
  }

  private Optional<Observation> occupation(Segment zfp) {
    Observation fact = fact(zfp, "occupation");
    code(fact, zfp, 1);
    code(fact, zfp, 2);
    return fact.hasComponent() ? Optional.of(fact) : Optional.empty();
  }

  /** ZFS-2 numbers the mode, ZFS-3 and ZFS-4 are its time, ZFS-5 what is done to it. */
  private Optional<Observation> legalMode(Segment zfs) {
    String id = zfs.text(2);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Observation fact = fact(zfs, "legal-mode-" + id);
    if (zfs.text(5).equals("CANCEL")) {
      fact.setStatus(ObservationStatus.ENTEREDINERROR);
    }
    Period period = new Period();
    reading.time(zfs, 3).ifPresent(time -> period.setStartElement(time.toDateTime()));
    reading.time(zfs, 4).ifPresent(time -> period.setEndElement(time.toDateTime()));
    if (!period.isEmpty()) {
      fact.setEffective(period);
    }
    code(fact, zfs, 6);
    code(fact, zfs, 7);
    String comment = zfs.text(8);
    if (!comment.isEmpty()) {
      fact.addNote().setText(comment);
    }
    return Optional.of(fact);
  }

  private Observation fact(Segment segment, String kind) {
    Observation fact = new Observation();
    Identifier identifier =
        new Identifier().setSystem(number.getSystem()).setValue(number.getValue() + "." + kind);
    OwnedId.give(fact, reading.partner(), identifier);
    fact.addIdentifier(identifier);
    fact.setStatus(ObservationStatus.FINAL);
    fact.setCode(named(segment.name(), FieldNames.of(segment.name())));
    fact.setSubject(new Reference(Translated.SUBJECT));
    return fact;
  }

  private void code(Observation fact, Segment segment, int field) {
    ConceptFromCwe.of(reading.partner(), segment.field(field))
        .ifPresent(code -> component(fact, segment, field).setValue(code));
  }

  private void date(Observation fact, Segment segment, int field) {
    Optional<Hl7Time> time = reading.time(segment, field);
    time.ifPresent(when -> component(fact, segment, field).setValue(when.toDateTime()));
  }

  private Observation.ObservationComponentComponent component(
      Observation fact, Segment segment, int field) {
    String code = segment.name() + "-" + field;
    return fact.addComponent()
        .setCode(named(code, FieldNames.of(segment.name(), field).orElse(code)));
  }

  private CodeableConcept named(String code, String text) {
    CodeableConcept concept = new CodeableConcept().setText(text);
    concept.addCoding().setSystem(reading.partner().localSystem(CODES)).setCode(code);
    return concept;
  }
}
