package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** A result as lines (OBX with its NTE, HL7 v2.5 paragraph 7.4.2). */
final class ObxFromObservation {
  private final Observation observation;
  private final Partner recipient;
  private final Professionals professionals;

  ObxFromObservation(Observation observation, Partner recipient, Professionals professionals) {
    this.observation = observation;
    this.recipient = recipient;
    this.professionals = professionals;
  }

  /** The lines, without their numbers; a component of a code of its own is a line of its own. */
  List<Line> lines() {
    List<ObservationComponentComponent> repeated =
        observation.getComponent().stream().filter(this::isSameCode).toList();
    List<Line> lines = new ArrayList<>();
    Type value =
        observation.hasValue() || repeated.isEmpty()
            ? observation.getValue()
            : repeated.get(0).getValue();
    Line line = line(observation.getCode(), value, "");
    if (!observation.hasValue() && repeated.size() > 1) {
      List<String> values =
          repeated.stream().map(each -> Value.of(each.getValue(), recipient).raw()).toList();
      line.repeated(5, values);
    }
    lines.add(line);
    observation.getNote().stream().map(Annotation::getText).forEach(t -> lines.add(note(t)));
    int sub = 0;
    for (ObservationComponentComponent component : observation.getComponent()) {
      if (!isSameCode(component)) {
        sub++;
        lines.add(line(component.getCode(), component.getValue(), Integer.toString(sub)));
      }
    }
    return lines;
  }

  private boolean isSameCode(ObservationComponentComponent component) {
    return component.getCode().equalsDeep(observation.getCode());
  }

  private Line line(CodeableConcept code, Type said, String sub) {
    Value value = Value.of(said, recipient);
    return new Line("OBX")
        .put(2, value.type())
        .put(3, Codes.of(code))
        .put(4, sub)
        .put(5, value.raw())
        .put(6, value.unit())
        .repeated(7, observation.getReferenceRange().stream().map(this::range).toList())
        .repeated(
            8, observation.getInterpretation().stream().map(ObxFromObservation::flag).toList())
        .put(11, status())
        .put(14, effective())
        .repeated(
            16,
            observation.getPerformer().stream()
                .filter(who -> !isOrganization(who))
                .map(professionals::xcn)
                .toList())
        .put(17, observation.hasMethod() ? Codes.of(observation.getMethod()) : "")
        .repeated(
            23,
            observation.getPerformer().stream()
                .filter(ObxFromObservation::isOrganization)
                .map(ObxFromObservation::organization)
                .toList());
  }

  /** OBX-7: as it was written, else the bounds. */
  private String range(ObservationReferenceRangeComponent range) {
    if (range.hasText()) {
      return Line.escape(range.getText());
    }
    String low = range.hasLow() ? range.getLow().getValue().toPlainString() : "";
    String high = range.hasHigh() ? range.getHigh().getValue().toPlainString() : "";
    if (low.isEmpty()) {
      return high.isEmpty() ? "" : "<" + high;
    }
    return high.isEmpty() ? ">" + low : low + "-" + high;
  }

  private static String flag(CodeableConcept interpretation) {
    String code = Codes.code(interpretation);
    return Line.escape(code.isEmpty() ? interpretation.getText() : code);
  }

  /** OBX-11, HL7 table 0085. */
  private String status() {
    return observation.hasStatus()
        ? switch (observation.getStatus()) {
          case FINAL -> "F";
          case PRELIMINARY -> "P";
          case CORRECTED, AMENDED -> "C";
          case REGISTERED -> "I";
          case CANCELLED -> "X";
          case ENTEREDINERROR -> "D";
          default -> "";
        }
        : "";
  }

  private String effective() {
    return observation.getEffective() instanceof BaseDateTimeType when
        ? Times.of(when, recipient)
        : Times.of(
            observation.hasEffectivePeriod()
                ? observation.getEffectivePeriod().getStartElement()
                : null,
            recipient);
  }

  private static boolean isOrganization(Reference who) {
    return "Organization".equals(who.getType())
        || who.getReference() != null && who.getReference().startsWith("Organization/");
  }

  private static String organization(Reference who) {
    return Line.components(who.getDisplay());
  }

  static Line note(String text) {
    return new Line("NTE").put(3, text.lines().map(Line::escape).collect(Collectors.joining("~")));
  }
}
