package fr.passerelle.hl7v2;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Quantity;

/**
 * OBX-6: a unit as UCUM when the sender says so, or when its usual French writing has one meaning;
 * otherwise the text alone.
 */
final class UnitFromCwe {
  private static final String UCUM = "http://unitsofmeasure.org";

  /** Writings that are UCUM as they stand. */
  private static final Set<String> SAME =
      Set.of(
          "%", "g/L", "mg/L", "ug/L", "ng/L", "pg/L", "g/dL", "mg/dL", "ng/mL", "pg/mL", "ug/mL",
          "mol/L", "mmol/L", "umol/L", "nmol/L", "pmol/L", "fL", "pg", "mm", "cm", "m", "g", "kg",
          "mg", "ug", "L", "mL", "dL", "s", "min", "h", "d", "mm/h", "mL/min", "kg/m2", "mmol/d",
          "g/d", "mg/d", "kPa", "mosm/kg", "mg/g", "mg/mmol");

  /** Other writings; case matters: G/L is giga per litre, g/L gram per litre. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("µmol/L", "umol/L"),
          Map.entry("μmol/L", "umol/L"),
          Map.entry("µg/L", "ug/L"),
          Map.entry("μg/L", "ug/L"),
          Map.entry("mmol/l", "mmol/L"),
          Map.entry("µmol/l", "umol/L"),
          Map.entry("g/l", "g/L"),
          Map.entry("mg/l", "mg/L"),
          Map.entry("g/dl", "g/dL"),
          Map.entry("G/L", "10*9/L"),
          Map.entry("G/l", "10*9/L"),
          Map.entry("Giga/L", "10*9/L"),
          Map.entry("T/L", "10*12/L"),
          Map.entry("T/l", "10*12/L"),
          Map.entry("Tera/L", "10*12/L"),
          Map.entry("UI/L", "[IU]/L"),
          Map.entry("UI/l", "[IU]/L"),
          Map.entry("U/L", "U/L"),
          Map.entry("mUI/L", "m[IU]/L"),
          Map.entry("mUI/l", "m[IU]/L"),
          Map.entry("µUI/mL", "u[IU]/mL"),
          Map.entry("/mm3", "/mm3"),
          Map.entry("mmHg", "mm[Hg]"),
          Map.entry("°C", "Cel"),
          Map.entry("bpm", "/min"),
          Map.entry("/min", "/min"));

  private UnitFromCwe() {}

  static void set(Quantity quantity, Field cwe) {
    String code = cwe.text();
    String text = cwe.component(2).isEmpty() ? code : cwe.component(2);
    String system = cwe.component(3);
    if (text.isEmpty()) {
      return;
    }
    quantity.setUnit(text);
    String ucum = system.equals("UCUM") ? code : SAME.contains(code) ? code : MEANT.get(code);
    if (ucum != null && !ucum.isEmpty()) {
      quantity.setSystem(UCUM).setCode(ucum);
    }
  }
}
