package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.PatientPart;
import fr.passerelle.translation.Translated;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/** The person as a message describes them (PID of IHE PAM FR 2.11, HL7 v2.5 paragraph 3.4.2). */
final class PatientFromPid {
  private static final String MARITAL = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus";
  private static final String MARITAL_V2 = "http://terminology.hl7.org/CodeSystem/v2-0002";
  private static final String INS_MAILBOX = "@patient.mssante.fr";

  /** Fields whose {@code ""} empties a part of the person. */
  private static final Map<Integer, PatientPart> DELETABLE =
      Map.of(
          5, PatientPart.NAMES,
          7, PatientPart.BIRTH_DATE,
          8, PatientPart.GENDER,
          11, PatientPart.ADDRESS,
          16, PatientPart.MARITAL_STATUS,
          26, PatientPart.NATIONALITY,
          29, PatientPart.DEATH);

  private final Reading reading;
  private final Segment pid;
  private final boolean qualified;
  private final Patient patient = new Patient();

  private PatientFromPid(Reading reading, Segment pid) {
    this.reading = reading;
    this.pid = pid;
    this.qualified = ReliabilityFromPid32.isQualified(pid);
  }

  static Patient of(Reading reading, Segment pid) {
    return new PatientFromPid(reading, pid).map();
  }

  /** The parts emptied explicitly. */
  static Set<PatientPart> deleted(Segment pid) {
    Set<PatientPart> deleted = EnumSet.noneOf(PatientPart.class);
    DELETABLE.forEach(
        (field, part) -> {
          if (pid.field(field).isDelete()) {
            deleted.add(part);
          }
        });
    boolean noPhone = pid.field(13).isDelete() | pid.field(14).isDelete();
    if (noPhone && !patientHasTelecom(pid)) {
      deleted.add(PatientPart.TELECOM);
    }
    return deleted;
  }

  private Patient map() {
    patient.setId(Translated.SUBJECT);
    IdentifiersFromPid3.of(reading, pid, qualified).forEach(patient::addIdentifier);
    pid.repetitions(5).forEach(xpn -> NameFromXpn.of(xpn).ifPresent(patient::addName));
    mother();
    BirthFromPid.add(reading, pid, patient);
    gender();
    pid.repetitions(11).forEach(this::address);
    pid.repetitions(13).forEach(xtn -> telecom(xtn, ContactPointUse.HOME));
    pid.repetitions(14).forEach(xtn -> telecom(xtn, ContactPointUse.WORK));
    maritalStatus();
    nationality();
    death();
    ReliabilityFromPid32.of(reading, pid).forEach(patient::addExtension);
    reading
        .message()
        .all("NK1")
        .forEach(nk1 -> ContactFromNk1.of(reading, nk1).ifPresent(patient::addContact));
    return patient;
  }

  /** PID-6; old senders put the person's own birth name there, which then stays listed. */
  private void mother() {
    String family = pid.field(6).glance(1);
    boolean isOwn =
        patient.getName().stream().anyMatch(n -> family.equalsIgnoreCase(n.getFamily()));
    if (!family.isEmpty() && !isOwn) {
      String whole =
          Stream.of(pid.field(6).component(2), pid.field(6).component(1))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      patient.addExtension(FrenchFhir.MOTHERS_NAME, new StringType(whole));
    }
  }

  /** PID-8, HL7 table 0001. */
  private void gender() {
    switch (pid.text(8)) {
      case "M" -> patient.setGender(AdministrativeGender.MALE);
      case "F" -> patient.setGender(AdministrativeGender.FEMALE);
      case "U", "N" -> patient.setGender(AdministrativeGender.UNKNOWN);
      case "O", "A" -> patient.setGender(AdministrativeGender.OTHER);
      case "" -> {
        // not said
      }
      default -> reading.warn(pid.place(8), "remark.code-unknown", "HL7 0001");
    }
  }

  private void address(Field xad) {
    AddressFromXad.of(xad)
        .ifPresent(
            address -> {
              if (AddressFromXad.isBirthPlace(xad)) {
                patient.addExtension(FrenchFhir.BIRTH_PLACE, address.setUse(null));
              } else {
                patient.addAddress(address);
              }
            });
  }

  private void telecom(Field xtn, ContactPointUse use) {
    Optional<ContactPoint> telecom = TelecomFromXtn.of(xtn, use);
    if (telecom.isPresent() && !qualified && telecom.get().getValue().endsWith(INS_MAILBOX)) {
      // The address is made of the INS, which may not be published.
      reading.warn(pid.place(13), "remark.ins-mailbox");
    } else {
      telecom.ifPresent(patient::addTelecom);
    }
  }

  /** PID-16, HL7 table 0002: the code of v3-MaritalStatus where it is the same notion. */
  private void maritalStatus() {
    Field field = pid.field(16);
    String code = field.text();
    if (code.isEmpty()) {
      return;
    }
    CodeableConcept status = new CodeableConcept();
    switch (code) {
      case "S", "M", "D", "W" -> status.addCoding().setSystem(MARITAL).setCode(code);
      case "A" -> status.addCoding().setSystem(MARITAL).setCode("L");
      default -> status.addCoding().setSystem(MARITAL_V2).setCode(code);
    }
    patient.setMaritalStatus(status);
  }

  /** PID-26: citizenship, a country code. */
  private void nationality() {
    String country = pid.text(26);
    if (!country.isEmpty()) {
      CodeableConcept code = new CodeableConcept();
      code.addCoding().setSystem("urn:iso:std:iso:3166").setCode(country);
      Extension nationality = new Extension(FrenchFhir.NATIONALITY);
      nationality.addExtension(new Extension("code", code));
      patient.addExtension(nationality);
    }
  }

  /** PID-29: when; PID-30: whether. The date says more. */
  private void death() {
    Optional<Hl7Time> when = reading.time(pid, 29);
    String whether = pid.text(30);
    if (when.isPresent()) {
      patient.setDeceased(when.get().toDateTime());
    } else if (whether.equals("Y") || whether.equals("N")) {
      patient.setDeceased(new BooleanType(whether.equals("Y")));
    }
  }

  private static boolean patientHasTelecom(Segment pid) {
    return Stream.of(13, 14)
        .flatMap(field -> pid.repetitions(field).stream())
        .anyMatch(xtn -> !xtn.isEmpty() && !xtn.isDelete());
  }
}
