package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/**
 * What ADT of PAM FR says beside identity and stay: the status of the DMP (ZFA), occupation (ZFP),
 * legal mode in psychiatry (ZFS), what ZFD and ZFV add, and who is close to the person (NK1). They
 * are told and nothing more: what the person said about the DMP opens and closes no access here.
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
    segment("ZFD").flatMap(this::demography).ifPresent(facts::add);
    segment("ZFV").flatMap(this::passage).ifPresent(facts::add);
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

  /** ZFD beside what stands on the person: gestation, SMS, and the proof of identity. */
  private Optional<Observation> demography(Segment zfd) {
    Observation fact = fact(zfd, "demography");
    String weeks = zfd.text(2);
    if (weeks.matches("[1-9][0-9]?")) {
      component(fact, zfd, 2)
          .setValue(
              new Quantity()
                  .setValue(new BigDecimal(weeks))
                  .setUnit("semaines")
                  .setSystem("http://unitsofmeasure.org")
                  .setCode("wk"));
    }
    code(fact, zfd, 3);
    code(fact, zfd, 4);
    date(fact, zfd, 8);
    return fact.hasComponent() ? Optional.of(fact) : Optional.empty();
  }

  /** ZFV beside what stands on the stay: transports, placement, the file it comes from. */
  private Optional<Observation> passage(Segment zfv) {
    Optional<Reference> stay = VisitOfReport.of(reading);
    String of = stay.map(visit -> "-" + visit.getIdentifier().getValue()).orElse("");
    Observation fact = fact(zfv, "passage" + of);
    stay.ifPresent(fact::setEncounter);
    code(fact, zfv, 2);
    date(fact, zfv, 4);
    date(fact, zfv, 5);
    zfv.repetitions(6).forEach(xad -> address(fact, zfv, xad));
    code(fact, zfv, 7);
    code(fact, zfv, 11);
    return fact.hasComponent() ? Optional.of(fact) : Optional.empty();
  }

  /** XAD.7: ORI where the person comes from, DST where they go. */
  private void address(Observation fact, Segment zfv, Field xad) {
    String way = xad.component(7);
    AddressFromXad.of(xad)
        .ifPresent(
            address -> {
              String words =
                  Stream.concat(
                          address.getLine().stream().map(StringType::getValue),
                          Stream.of(
                              address.getPostalCode(), address.getCity(), address.getCountry()))
                      .filter(part -> part != null && !part.isEmpty())
                      .collect(Collectors.joining(", "));
              component(fact, zfv, 6)
                  .setValue(new StringType(way.isEmpty() ? words : way + " : " + words));
            });
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
