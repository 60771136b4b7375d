package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;

/**
 * What was analysed (SPM, HL7 v2.5 paragraph 7.4.3); for a sender without SPM the source in OBR-15.
 */
final class SpecimenFromSpm {
  private final Reading reading;
  private final Segment obr;
  private final Specimen specimen = new Specimen();

  private SpecimenFromSpm(Reading reading, Segment obr) {
    this.reading = reading;
    this.obr = obr;
  }

  static List<Specimen> of(Reading reading, ReportGroup group, ReportKey key) {
    List<Specimen> specimens = new ArrayList<>();
    for (Segment spm : group.specimens()) {
      String rank = spm.text(1).isEmpty() ? String.valueOf(specimens.size() + 1) : spm.text(1);
      specimens.add(
          new SpecimenFromSpm(reading, group.obr()).fromSpm(spm, key.part("specimen-" + rank)));
    }
    if (specimens.isEmpty()) {
      new SpecimenFromSpm(reading, group.obr())
          .fromSource(key.part("specimen-1"))
          .ifPresent(specimens::add);
    }
    return specimens;
  }

  private Specimen fromSpm(Segment spm, Identifier otherwise) {
    identity(number(spm.field(2)).orElse(otherwise));
    ConceptFromCwe.of(reading.partner(), spm.field(4)).ifPresent(specimen::setType);
    ConceptFromCwe.of(reading.partner(), spm.field(7))
        .ifPresent(method -> specimen.getCollection().setMethod(method));
    ConceptFromCwe.of(reading.partner(), spm.field(8))
        .ifPresent(site -> specimen.getCollection().setBodySite(site));
    quantity(spm.field(12));
    for (Field line : spm.repetitions(14)) {
      if (!line.isEmpty()) {
        specimen.addNote().setText(line.whole());
      }
    }
    collected(spm.field(17));
    reading.time(spm, 18).ifPresent(time -> specimen.setReceivedTimeElement(time.toDateTime()));
    // SPM-21: why it was rejected
    ConceptFromCwe.of(reading.partner(), spm.field(21))
        .ifPresent(
            why -> {
              specimen.setStatus(SpecimenStatus.UNSATISFACTORY);
              specimen.addCondition(why);
            });
    return specimen;
  }

  /** OBR-15 (data type SPS): the source is made of subcomponents; OBR-14 when it was received. */
  private Optional<Specimen> fromSource(Identifier identifier) {
    Field sps = obr.field(15);
    String code = sps.component(1, 1);
    String text = sps.component(1, 2).isEmpty() ? sps.component(3) : sps.component(1, 2);
    if (code.isEmpty() && text.isEmpty()) {
      return Optional.empty();
    }
    identity(identifier);
    CodeableConcept type = new CodeableConcept();
    if (!code.isEmpty()) {
      type.addCoding().setSystem(reading.partner().localSystem("codes")).setCode(code);
    }
    if (!text.isEmpty()) {
      type.setText(text);
    }
    specimen.setType(type);
    reading.time(obr, 14).ifPresent(time -> specimen.setReceivedTimeElement(time.toDateTime()));
    return Optional.of(specimen);
  }

  private void identity(Identifier identifier) {
    OwnedId.give(specimen, reading.partner(), identifier);
    specimen.addIdentifier(identifier);
    specimen.setStatus(SpecimenStatus.AVAILABLE);
    specimen.setSubject(new Reference(Translated.SUBJECT));
    // OBR-10: who took it
    PractitionerFromXcn.of(reading, obr.field(10), obr.place(10))
        .ifPresent(who -> specimen.getCollection().setCollector(who));
  }

  /** SPM-2 (data type EIP): the number of who fills the order, else of who placed it. */
  private Optional<Identifier> number(Field eip) {
    for (int side : new int[] {2, 1}) {
      String value = eip.component(side, 1);
      if (!value.isEmpty()) {
        String system =
            SystemUri.of(
                reading.partner(),
                eip.component(side, 2),
                eip.component(side, 3),
                eip.component(side, 4),
                "specimens");
        return Optional.of(new Identifier().setSystem(system).setValue(value));
      }
    }
    return Optional.empty();
  }

  /** Data type CQ: number and unit. */
  private void quantity(Field cq) {
    Numbers.quantity(cq.text())
        .ifPresent(
            quantity -> {
              UnitFromCwe.set(quantity, cq.component(2, 1));
              specimen.getCollection().setQuantity(quantity);
            });
  }

  /** Data type DR: from and to. */
  private void collected(Field dr) {
    Optional<Hl7Time> start = Hl7Time.parse(dr.component(1), reading.partner().zone());
    Optional<Hl7Time> end = Hl7Time.parse(dr.component(2), reading.partner().zone());
    if (end.isPresent() && !end.equals(start)) {
      Period period = new Period().setEndElement(end.get().toDateTime());
      start.ifPresent(time -> period.setStartElement(time.toDateTime()));
      specimen.getCollection().setCollected(period);
    } else {
      start.ifPresent(time -> specimen.getCollection().setCollected(time.toDateTime()));
    }
  }
}
