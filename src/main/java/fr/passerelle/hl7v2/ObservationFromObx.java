package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;

/** One result line (OBX and the NTE below it, HL7 v2.5 paragraph 7.4.2). */
final class ObservationFromObx {
  private static final String INTERPRETATION =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
  private static final Set<String> FLAGS =
      Set.of("L", "H", "LL", "HH", "<", ">", "N", "A", "AA", "U", "D", "B", "W", "S", "R", "I");

  private ObservationFromObx() {}

  static Observation of(
      Reading reading, ReportGroup.ResultLine line, ReportKey key, DiagnosticReport report) {
    Segment obx = line.obx();
    Observation observation = new Observation();
    Identifier identifier = key.line(obx);
    OwnedId.give(observation, reading.partner(), identifier);
    observation.addIdentifier(identifier);
    observation.setStatus(status(obx.text(11), report));
    observation.setCode(code(reading, obx));
    observation.setSubject(new Reference(Translated.SUBJECT));
    observation.setEncounter(report.getEncounter().copy());
    effective(reading, obx, report, observation);
    performers(reading, obx, observation);
    ValueFromObx.set(reading, obx, observation);
    RangeFromObx.of(obx, observation).forEach(observation::addReferenceRange);
    obx.repetitions(8).forEach(flag -> interpretation(flag.text(), observation));
    ConceptFromCwe.of(reading.partner(), obx.field(17)).ifPresent(observation::setMethod);
    line.notes().forEach(note -> note(note, observation));
    return observation;
  }

  private static CodeableConcept code(Reading reading, Segment obx) {
    Optional<CodeableConcept> code = AnalysisCode.of(reading, obx, 3, obx.field(6).hint());
    if (code.isEmpty()) {
      reading.warn(obx.place(3), "remark.analysis-without-code");
    }
    return code.orElseGet(() -> new CodeableConcept().setText("?"));
  }

  /** OBX-11, HL7 table 0085; without it the report decides. */
  private static ObservationStatus status(String code, DiagnosticReport report) {
    return switch (code) {
      case "F", "U" -> ObservationStatus.FINAL;
      case "P", "R", "S" -> ObservationStatus.PRELIMINARY;
      case "C" -> ObservationStatus.CORRECTED;
      case "I", "O" -> ObservationStatus.REGISTERED;
      case "X", "N" -> ObservationStatus.CANCELLED;
      case "D", "W" -> ObservationStatus.ENTEREDINERROR;
      default ->
          switch (report.getStatus()) {
            case FINAL -> ObservationStatus.FINAL;
            case CORRECTED -> ObservationStatus.CORRECTED;
            case PRELIMINARY, PARTIAL -> ObservationStatus.PRELIMINARY;
            default -> ObservationStatus.UNKNOWN;
          };
    };
  }

  /** OBX-14, else the sampling of the report. */
  private static void effective(
      Reading reading, Segment obx, DiagnosticReport report, Observation observation) {
    Optional<Hl7Time> own = reading.time(obx, 14);
    if (own.isPresent()) {
      observation.setEffective(own.get().toDateTime());
    } else if (report.hasEffective()) {
      observation.setEffective(report.getEffective().copy());
    }
  }

  /** OBX-16 responsible observer, OBX-23 performing organization, OBX-15 producer. */
  private static void performers(Reading reading, Segment obx, Observation observation) {
    for (Field xcn : obx.repetitions(16)) {
      PractitionerFromXcn.of(reading, xcn, obx.place(16)).ifPresent(observation::addPerformer);
    }
    OrganizationFromXon.of(reading, obx.field(23), obx.place(23))
        .ifPresent(observation::addPerformer);
    producer(reading, obx.field(15)).ifPresent(observation::addPerformer);
  }

  private static Optional<Reference> producer(Reading reading, Field ce) {
    if (ce.text().isEmpty() && ce.component(2).isEmpty()) {
      return Optional.empty();
    }
    Reference producer = new Reference().setType("Organization");
    if (!ce.text().isEmpty()) {
      String system = reading.partner().localSystem("producers");
      producer.setIdentifier(new Identifier().setSystem(system).setValue(ce.text()));
    }
    String name = ce.component(2);
    return Optional.of(name.isEmpty() ? producer : producer.setDisplay(name));
  }

  private static void interpretation(String flag, Observation observation) {
    if (FLAGS.contains(flag)) {
      observation.addInterpretation().addCoding().setSystem(INTERPRETATION).setCode(flag);
    } else if (!flag.isEmpty()) {
      observation.addInterpretation().setText(flag);
    }
  }

  private static void note(Segment nte, Observation observation) {
    String text = NoteFromNte.text(nte);
    if (!text.isBlank()) {
      observation.addNote().setText(text);
    }
  }
}
