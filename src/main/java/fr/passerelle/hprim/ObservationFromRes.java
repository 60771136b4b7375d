package fr.passerelle.hprim;

import fr.passerelle.hprim.written.Measure;
import fr.passerelle.hprim.written.RangeFromBounds;
import fr.passerelle.hprim.written.SentNumber;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

/** A measure of a RES line as an Observation: status, value, range and flag. */
final class ObservationFromRes {
  private static final String INTERPRETATIONS =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
  private static final String CATEGORIES =
      "http://terminology.hl7.org/CodeSystem/observation-category";

  private static final Set<String> FLAGS = Set.of("N", "L", "H", "LL", "HH", "A", "AA");

  private final ResLine line;
  private final Notes notes;

  ObservationFromRes(ResLine line, Notes notes) {
    this.line = line;
    this.notes = notes;
  }

  Observation observation(Measure measure, CodeableConcept code) {
    Observation observation = new Observation();
    observation.setStatus(status());
    observation.addCategory().addCoding().setSystem(CATEGORIES).setCode("laboratory");
    observation.setCode(code);
    value(observation, measure);
    RangeFromBounds.of(measure).ifPresent(observation::addReferenceRange); // RES-6, RES-7
    return observation;
  }

  /** RES-9. */
  private ObservationStatus status() {
    Optional<ResultStatus> known = ResultStatus.of(line.status());
    if (known.isEmpty()) {
      notes.count(Notes.Often.STATUS_MISSING, line.place(9));
      if (!line.status().isEmpty()) {
        notes.unmapped(line.place(9), "Statut du résultat");
      }
    }
    return known.map(ResultStatus::observation).orElse(ObservationStatus.UNKNOWN);
  }

  /** RES-4 and RES-5: the type of RES-3 decides only where the value itself does not. */
  private void value(Observation observation, Measure measure) {
    Optional<SentNumber> number =
        SentNumber.of(measure.value()).filter(read -> isNumber(read, measure));
    if (number.isPresent()) {
      Quantity quantity = number.get().quantity(measure.unit());
      observation.setValue(quantity);
      if (quantity.hasUnit() && !quantity.hasCode()) {
        notes.count(Notes.Often.LOCAL_UNIT, line.place(5));
      }
    } else {
      words(observation, measure);
    }
    flag(observation, measure.flag(), number.filter(SentNumber::starred).isPresent());
  }

  private boolean isNumber(SentNumber read, Measure measure) {
    boolean unitsAgree =
        read.unit().isEmpty() || measure.unit().isEmpty() || read.unit().equals(measure.unit());
    boolean hasUnit = !read.unit().isEmpty() || !measure.unit().isEmpty();
    return unitsAgree && (line.isSaidNumeric() || hasUnit || !read.comparator().isEmpty());
  }

  /** A text value has no place for a unit: it is written behind it, as people would. */
  private void words(Observation observation, Measure measure) {
    observation.setValue(new StringType((measure.value() + " " + measure.unit()).strip()));
    if (line.isSaidNumeric()) {
      notes.count(Notes.Often.NUMBER_IS_TEXT, line.place(4));
    }
  }

  /** RES-8, or the star behind a value. */
  private static void flag(Observation observation, String flag, boolean starred) {
    String code = flag.isEmpty() && starred ? "A" : flag;
    if (FLAGS.contains(code)) {
      observation.addInterpretation().addCoding().setSystem(INTERPRETATIONS).setCode(code);
    } else if (!code.isEmpty()) {
      observation.addInterpretation().setText(code);
    }
  }
}
