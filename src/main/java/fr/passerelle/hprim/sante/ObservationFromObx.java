package fr.passerelle.hprim.sante;

import fr.passerelle.hprim.written.Measure;
import fr.passerelle.hprim.written.RangeFromBounds;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;

/** One result (OBX and the C below it, HPRIM Santé chapter 10). */
final class ObservationFromObx {
  private static final String INTERPRETATIONS =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
  private static final String CATEGORIES =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final Set<String> FLAGS =
      Set.of("L", "H", "LL", "HH", "<", ">", "N", "A", "AA", "U", "D", "B", "W", "R", "I", "S");

  private final Reading reading;
  private final RequestGroup.Line line;
  private final Segment obx;

  ObservationFromObx(Reading reading, RequestGroup.Line line) {
    this.reading = reading;
    this.line = line;
    this.obx = line.obx();
  }

  Observation observation(DiagnosticReport report, Identifier key) {
    Observation observation = new Observation();
    reading.own(observation, key);
    observation.addIdentifier(key);
    observation.setStatus(status(report.getStatus()));
    if (report.hasCategory()) { // H-12.2 said it is a laboratory's
      observation.addCategory().addCoding().setSystem(CATEGORIES).setCode("laboratory");
    }
    observation.setCode(Codes.analysis(reading, obx.field(3), obx.text(6), obx.place(3)));
    observation.setSubject(new Reference(Translated.SUBJECT));
    observation.setEffective(report.hasEffective() ? report.getEffective().copy() : null);
    reading.time(obx, 14).ifPresent(time -> observation.setIssuedElement(time.toInstant()));
    performers(report, observation);
    new ValueFromObx(reading, obx).set(observation);
    for (Field normal : obx.repetitions(7)) {
      range(normal.whole()).ifPresent(observation::addReferenceRange);
    }
    obx.repetitions(8).forEach(flag -> interpretation(flag.text(), observation));
    line.comments().stream()
        .map(RequestGroup::text)
        .filter(text -> !text.isEmpty())
        .forEach(text -> observation.addNote().setText(text));
    return observation;
  }

  /** OBX-11; without it the report decides. */
  private ObservationStatus status(DiagnosticReportStatus report) {
    String sent = obx.text(11);
    return switch (sent) {
      case "F", "U" -> ObservationStatus.FINAL;
      case "P", "R" -> ObservationStatus.PRELIMINARY;
      case "C" -> ObservationStatus.CORRECTED;
      case "I" -> ObservationStatus.REGISTERED;
      case "X" -> ObservationStatus.CANCELLED;
      case "D" -> ObservationStatus.ENTEREDINERROR;
      default -> {
        if (!sent.isEmpty()) {
          reading.unmapped(obx, 11);
        }
        yield switch (report) {
          case FINAL -> ObservationStatus.FINAL;
          case CORRECTED -> ObservationStatus.CORRECTED;
          case PRELIMINARY -> ObservationStatus.PRELIMINARY;
          default -> ObservationStatus.UNKNOWN;
        };
      }
    };
  }

  /** OBX-16: who validated it; the laboratory besides. */
  private void performers(DiagnosticReport report, Observation observation) {
    report.getPerformer().forEach(performer -> observation.addPerformer(performer.copy()));
    ProfessionalFromCna.of(reading, obx.field(16)).ifPresent(observation::addPerformer);
  }

  /** OBX-7: both bounds in one text, or words. */
  private Optional<Observation.ObservationReferenceRangeComponent> range(String text) {
    return RangeFromBounds.of(new Measure("", obx.text(6), text, "", ""))
        .filter(range -> !text.isEmpty());
  }

  private static void interpretation(String flag, Observation observation) {
    if (FLAGS.contains(flag)) {
      observation.addInterpretation().addCoding().setSystem(INTERPRETATIONS).setCode(flag);
    } else if (!flag.isEmpty() && !flag.equals("null")) {
      observation.addInterpretation().setText(flag);
    }
  }

  /** Whether there is a result at all: some lines are titles, others are still awaited. */
  static boolean isResult(Segment obx) {
    boolean hasValue =
        obx.repetitions(5).stream().map(Field::whole).anyMatch(value -> !isNothing(value));
    return hasValue || List.of("X", "D", "I", "P", "R").contains(obx.text(11));
  }

  static boolean isNothing(String value) {
    return value.isEmpty() || value.equals(".");
  }
}
