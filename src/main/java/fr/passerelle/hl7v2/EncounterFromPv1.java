package fr.passerelle.hl7v2;

import fr.passerelle.translation.Translated;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a message says of a stay or visit (PV1 and ZBE of IHE PAM FR 2.11, HL7 v2.5 paragraph
 * 3.4.3); its status follows from all movements.
 */
final class EncounterFromPv1 {
  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String PARTICIPATION =
      "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

  private final Reading reading;
  private final Segment pv1;
  private final Optional<Segment> zbe;
  private final Encounter encounter = new Encounter();

  private EncounterFromPv1(Reading reading, Segment pv1) {
    this.reading = reading;
    this.pv1 = pv1;
    this.zbe = reading.message().first("ZBE");
  }

  /** Empty, with a remark, when neither visit, file nor movement has a number. */
  static Optional<Encounter> of(Reading reading, Segment pv1) {
    return new EncounterFromPv1(reading, pv1).map();
  }

  private Optional<Encounter> map() {
    StayNumbers.of(reading).forEach(encounter::addIdentifier);
    if (!encounter.hasIdentifier()) {
      reading.warn(pv1.place(19), "remark.visit-without-number");
      return Optional.empty();
    }
    OwnedId.give(encounter, reading.partner(), encounter.getIdentifierFirstRep());
    encounter.setSubject(new Reference(Translated.SUBJECT));
    encounter.setClass_(visitClass());
    period();
    participant(7, "ATND");
    participant(8, "REF");
    participant(9, "CON");
    participant(17, "ADM");
    CareFromPv1.add(reading, pv1, encounter);
    PlaceOfCare.of(reading, pv1, zbe, encounter);
    return Optional.of(encounter);
  }

  /** PV1-2, HL7 table 0004. */
  private Coding visitClass() {
    String code =
        switch (pv1.text(2)) {
          case "I", "B" -> "IMP";
          case "O", "R" -> "AMB";
          case "E" -> "EMER";
          case "P" -> "PRENC";
          default -> "";
        };
    return code.isEmpty()
        ? new Coding()
            .setSystem("http://terminology.hl7.org/CodeSystem/v3-NullFlavor")
            .setCode("UNK")
        : new Coding().setSystem(ACT_CODE).setCode(code);
  }

  /** The whole stay: PV1-44 admission, PV1-45 discharge. */
  private void period() {
    reading
        .time(pv1, 44)
        .ifPresent(time -> encounter.getPeriod().setStartElement(time.toDateTime()));
    reading.time(pv1, 45).ifPresent(time -> encounter.getPeriod().setEndElement(time.toDateTime()));
  }

  private void participant(int field, String type) {
    for (Field xcn : pv1.repetitions(field)) {
      PractitionerFromXcn.of(reading, xcn, pv1.place(field))
          .ifPresent(
              who -> {
                EncounterParticipantComponent part = encounter.addParticipant();
                part.addType().addCoding().setSystem(PARTICIPATION).setCode(type);
                part.setIndividual(who);
              });
    }
  }
}
