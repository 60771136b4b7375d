package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Hl7Time;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/**
 * When a person was born, as far as it is known (PID-7), and among how many (PID-24, PID-25). A
 * lunar date (ZFD-1 of PAM FR, day, month and year that no calendar has) stands beside the date in
 * the words it was said in, and gives the year or month where PID-7 says nothing.
 */
final class BirthFromPid {
  private static final String WORDS = "http://hl7.org/fhir/StructureDefinition/originalText";

  private final Reading reading;
  private final Segment pid;
  private final Patient patient;

  private BirthFromPid(Reading reading, Segment pid, Patient patient) {
    this.reading = reading;
    this.pid = pid;
    this.patient = patient;
  }

  static void add(Reading reading, Segment pid, Patient patient) {
    BirthFromPid birth = new BirthFromPid(reading, pid, patient);
    birth.date();
    reading.message().first("ZFD").map(zfd -> zfd.field(1)).ifPresent(birth::lunar);
    birth.multiple();
  }

  private void date() {
    Optional<Hl7Time> birth = reading.time(pid, 7);
    birth.ifPresent(time -> patient.setBirthDateElement(time.toDate()));
    birth
        .filter(Hl7Time::hasTime)
        .map(time -> new Extension(FrenchFhir.BIRTH_TIME, time.toDateTime()))
        .ifPresent(patient.getBirthDateElement()::addExtension);
  }

  /** Data type NA: day, month, year. */
  private void lunar(Field date) {
    String words =
        Stream.of(1, 2, 3)
            .map(date::component)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    if (words.isEmpty()) {
      return;
    }
    if (!patient.hasBirthDate()) {
      String month = date.component(2);
      String twoDigits = month.length() == 1 ? "0" + month : month;
      Hl7Time.parse(date.component(3) + twoDigits, reading.partner().zone())
          .ifPresent(time -> patient.setBirthDateElement(time.toDate()));
    }
    patient.getBirthDateElement().addExtension(new Extension(WORDS, new StringType(words)));
  }

  private void multiple() {
    String order = pid.text(25);
    String whether = pid.text(24);
    if (order.matches("[1-9][0-9]?")) {
      patient.setMultipleBirth(new IntegerType(order));
    } else if (whether.equals("Y") || whether.equals("N")) {
      patient.setMultipleBirth(new BooleanType(whether.equals("Y")));
    }
  }
}
