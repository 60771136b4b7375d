package fr.passerelle.recette;

import fr.passerelle.recette.RecetteReport.Frequency;
import fr.passerelle.terminology.LoincCode;
import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;

/** The codes and units that only their sender understands. */
final class LocalCodes {
  private final Frequencies codes = new Frequencies();
  private final Frequencies units = new Frequencies();

  void add(Translated translated) {
    translated.owned().stream()
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .forEach(this::add);
  }

  List<Frequency> codes() {
    return codes.mostFrequentFirst();
  }

  List<Frequency> units() {
    return units.mostFrequentFirst();
  }

  private void add(Observation observation) {
    CodeableConcept code = observation.getCode();
    boolean known =
        code.getCoding().stream().anyMatch(each -> LoincCode.SYSTEM.equals(each.getSystem()));
    if (!known) {
      Coding own = code.getCodingFirstRep();
      String name = code.hasText() ? code.getText() : said(own.getDisplay());
      codes.add(said(own.getCode()), name.equals(own.getCode()) ? "" : name);
    }
    if (observation.hasValueQuantity()
        && observation.getValueQuantity().hasUnit()
        && !observation.getValueQuantity().hasCode()) {
      units.add(observation.getValueQuantity().getUnit(), "");
    }
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
