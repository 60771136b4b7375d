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
    String code = cwe.text();
    String text = cwe.component(2).isEmpty() ? code : cwe.component(2);
    if (text.isEmpty()) {
      return;
    }
    quantity.setUnit(text);
    ucum(code, cwe.component(3))
        .or(() -> UcumUnits.code(text))
        .ifPresent(ucum -> quantity.setSystem(UcumUnits.SYSTEM).setCode(ucum));
  }

  private static Optional<String> ucum(String code, String system) {
    return system.equals(UCUM) && !code.isEmpty() ? Optional.of(code) : UcumUnits.code(code);
  }
}
