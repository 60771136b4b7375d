package fr.passerelle.hl7v2;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** A stay or visit (PV1 and ZBE of IHE PAM FR 2.11, HL7 v2.5 paragraph 3.4.3). */
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
    identifiers();
    if (!encounter.hasIdentifier()) {
      reading.warn(pv1.place(19), "remark.visit-without-number");
      return Optional.empty();
    }
    OwnedId.give(encounter, reading.partner(), encounter.getIdentifierFirstRep());
    encounter.setSubject(new Reference(Translated.SUBJECT));
    encounter.setClass_(visitClass());
    period();
    encounter.setStatus(status());
    participant(7, "ATND");
    participant(8, "REF");
    participant(9, "CON");
    participant(17, "ADM");
    PlaceOfCare.of(reading, pv1, zbe, encounter);
    return Optional.of(encounter);
  }

  private void identifiers() {
    Partner partner = reading.partner();
    add(pv1.field(19), "VN", "visits"); // PV1-19: visit number
    reading.message().first("PID").ifPresent(pid -> add(pid.field(18), "AN", "files"));
    if (!encounter.hasIdentifier() && zbe.isPresent()) {
      Field movement = zbe.get().field(1); // ZBE-1: EI, authority in components 2 to 4
      String system =
          SystemUri.of(
              partner,
              movement.component(2),
              movement.component(3),
              movement.component(4),
              "movements");
      IdentifierFromCx.of(partner, movement, system).ifPresent(this::addMovement);
    }
  }

  private void addMovement(Identifier movement) {
    reading.warn(pv1.place(19), "remark.visit-by-movement");
    encounter.addIdentifier(movement);
  }

  private void add(Field cx, String type, String fallback) {
    String system = SystemUri.ofComponent(reading.partner(), cx, 4, fallback);
    IdentifierFromCx.of(reading.partner(), cx, system)
        .ifPresent(
            identifier -> {
              if (!identifier.hasType()) {
                IdentifierFromCx.type(identifier, type);
              }
              encounter.addIdentifier(identifier);
            });
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

  private void period() {
    Optional<Hl7Time> movement = zbe.flatMap(segment -> reading.time(segment, 2));
    boolean leaves = event().equals("A03");
    reading
        .time(pv1, 44) // PV1-44: admission
        .or(() -> leaves ? Optional.empty() : movement)
        .ifPresent(time -> encounter.getPeriod().setStartElement(time.toDateTime()));
    reading
        .time(pv1, 45) // PV1-45: discharge
        .or(() -> leaves ? movement : Optional.empty())
        .ifPresent(time -> encounter.getPeriod().setEndElement(time.toDateTime()));
  }

  private EncounterStatus status() {
    if (zbe.map(segment -> segment.text(4)).orElse("").equals("CANCEL")) {
      return EncounterStatus.CANCELLED;
    }
    if (event().equals("A05")) {
      return EncounterStatus.PLANNED;
    }
    boolean over = event().equals("A03") || encounter.getPeriod().hasEnd();
    return over ? EncounterStatus.FINISHED : EncounterStatus.INPROGRESS;
  }

  private String event() {
    return reading.envelope().event().replaceFirst(".*\\^", "");
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
