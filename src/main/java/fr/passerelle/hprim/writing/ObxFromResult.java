package fr.passerelle.hprim.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** A result as OBX and its comments C (HPRIM Santé chapters 10 and 12). */
final class ObxFromResult {
  private final Observation result;
  private final SaidResources said;
  private final Partner recipient;

  ObxFromResult(Observation result, SaidResources said, Partner recipient) {
    this.result = result;
    this.said = said;
    this.recipient = recipient;
  }

  /** Without their ranks; a component is a result of its own. */
  List<SanteSegment> segments() {
    List<SanteSegment> all = new ArrayList<>();
    all.add(obx(result.getCode(), result.getValue(), ""));
    result.getNote().stream().map(Annotation::getText).map(SanteForms::comment).forEach(all::add);
    int sub = 0;
    for (ObservationComponentComponent component : result.getComponent()) {
      sub++;
      all.add(obx(component.getCode(), component.getValue(), Integer.toString(sub)));
    }
    return all;
  }

  private SanteSegment obx(CodeableConcept code, Type value, String sub) {
    return new SanteSegment("OBX")
        .put(2, type(value))
        .put(3, SanteCodes.of(code, recipient))
        .put(4, sub)
        .put(5, value(value))
        .put(6, value instanceof Quantity it ? SanteSegment.words(ResLines.unit(it)) : "", 20)
        .repeated(7, result.getReferenceRange().stream().map(ObxFromResult::range).toList())
        .repeated(8, result.getInterpretation().stream().map(ObxFromResult::flag).toList())
        .put(11, status())
        .put(14, WrittenTime.of(result.getIssuedElement(), recipient.zone()))
        .put(16, validator());
  }

  /** A number with a comparator is a number here too: {@code < 0.5}. */
  private static String type(Type value) {
    if (value instanceof Quantity) {
      return "NM";
    }
    if (value instanceof CodeableConcept) {
      return "CE";
    }
    if (value instanceof BaseDateTimeType) {
      return "TS";
    }
    return value instanceof StringType text && text.getValue().lines().count() > 1 ? "TX" : "ST";
  }

  private String value(Type value) {
    if (value instanceof CodeableConcept concept) {
      return SanteCodes.of(concept, recipient);
    }
    if (value instanceof BaseDateTimeType time) {
      return WrittenTime.of(time, recipient.zone());
    }
    return SanteSegment.lines(ResLines.value(value));
  }

  /** OBX-7: both bounds or one, or words. */
  private static String range(ObservationReferenceRangeComponent range) {
    if (range.hasText()) {
      return SanteSegment.words(range.getText());
    }
    if (range.hasLow() && range.hasHigh()) {
      return ResLines.figure(range.getLow()) + " - " + ResLines.figure(range.getHigh());
    }
    return range.hasLow()
        ? "> " + ResLines.figure(range.getLow())
        : range.hasHigh() ? "< " + ResLines.figure(range.getHigh()) : "";
  }

  private static String flag(CodeableConcept interpretation) {
    return SanteSegment.words(
        interpretation.getCodingFirstRep().hasCode()
            ? interpretation.getCodingFirstRep().getCode()
            : interpretation.getText());
  }

  private String status() {
    return result.hasStatus()
        ? switch (result.getStatus()) {
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

  /** OBX-16: a person, not the laboratory. */
  private String validator() {
    return result.getPerformer().stream()
        .filter(ObxFromResult::isPerson)
        .map(who -> CnaFromReference.of(who, said))
        .findFirst()
        .orElse("");
  }

  private static boolean isPerson(Reference who) {
    return "Practitioner".equals(who.getType())
        || who.hasReference() && who.getReference().startsWith("Practitioner");
  }
}
