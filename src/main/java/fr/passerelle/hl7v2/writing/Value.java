package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;

/**
 * A value of a result.
 *
 * @param type OBX-2
 * @param raw OBX-5
 * @param unit OBX-6
 */
record Value(String type, String raw, String unit) {
  private static final Value NONE = new Value("", "", "");

  static Value of(Type said, Partner recipient) {
    if (said == null) {
      return NONE;
    }
    if (said instanceof Quantity quantity) {
      return number(quantity);
    }
    if (said instanceof Range range) {
      return pair(range.getLow(), "-", range.getHigh());
    }
    if (said instanceof Ratio ratio) {
      return pair(ratio.getNumerator(), "/", ratio.getDenominator());
    }
    if (said instanceof CodeableConcept concept) {
      return new Value("CWE", Codes.of(concept), "");
    }
    if (said instanceof BaseDateTimeType time) {
      return new Value("TS", Times.of(time, recipient), "");
    }
    if (said instanceof TimeType time) {
      return new Value("TM", time.getValue().replace(":", ""), "");
    }
    if (said instanceof BooleanType yes) {
      return new Value("ID", yes.booleanValue() ? "Y" : "N", "");
    }
    return said instanceof PrimitiveType<?> text ? text(text.getValueAsString()) : NONE;
  }

  /** One line is a string; more are formatted text. */
  private static Value text(String text) {
    return new Value(text.lines().count() > 1 ? "FT" : "ST", Line.escape(text), "");
  }

  private static Value number(Quantity quantity) {
    if (!quantity.hasValue()) {
      return NONE;
    }
    String number = quantity.getValue().toPlainString();
    return quantity.hasComparator()
        ? new Value(
            "SN", Line.components(quantity.getComparator().toCode(), number), Codes.unit(quantity))
        : new Value("NM", number, Codes.unit(quantity));
  }

  /** Data type SN. */
  private static Value pair(Quantity first, String separator, Quantity second) {
    return first.hasValue() && second.hasValue()
        ? new Value(
            "SN",
            Line.components(
                "", first.getValue().toPlainString(), separator, second.getValue().toPlainString()),
            Codes.unit(first))
        : NONE;
  }
}
