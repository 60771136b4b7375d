package fr.passerelle.hl7v2;

import fr.passerelle.terminology.UcumUnits;
import java.util.Optional;
import org.hl7.fhir.r4.model.Quantity;

/**
 * OBX-6: a unit as UCUM when the sender says so, or when its usual French writing has one meaning;
 * otherwise the text alone.
 */
final class UnitFromCwe {
  private static final String UCUM = "UCUM";

  private UnitFromCwe() {}

  static void set(Quantity quantity, Field cwe) {
    String text = cwe.component(2).isEmpty() ? cwe.text() : cwe.component(2);
    set(quantity, cwe.text(), text, cwe.component(3));
  }

  /** A unit of which only the writing is known. */
  static void set(Quantity quantity, String text) {
    set(quantity, text, text, "");
  }

  private static void set(Quantity quantity, String code, String text, String system) {
    if (text.isEmpty()) {
      return;
    }
    quantity.setUnit(text);
    ucum(code, system)
        .or(() -> UcumUnits.code(text))
        .ifPresent(ucum -> quantity.setSystem(UcumUnits.SYSTEM).setCode(ucum));
  }

  private static Optional<String> ucum(String code, String system) {
    return system.equals(UCUM) && !code.isEmpty() ? Optional.of(code) : UcumUnits.code(code);
  }
}
