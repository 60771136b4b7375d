package fr.passerelle.hprim;

import fr.passerelle.terminology.CodeMap;
import fr.passerelle.terminology.LoincCode;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** The code of a result: LOINC where the partner's own table gives it, and always as sent. */
record CodesOfPartner(String localSystem, CodeMap map, Notes notes) {

  static CodesOfPartner of(Partner partner, Notes notes) {
    return new CodesOfPartner(partner.localSystem("codes"), partner.codes(), notes);
  }

  CodeableConcept first(ResLine line) {
    return concept(line, map.find(line.code(), line.first().unit()));
  }

  /** LOINC codes depend on the unit's kind: the second value needs an entry of its own. */
  CodeableConcept second(ResLine line) {
    return concept(line, map.findInUnit(line.code(), line.second().unit()));
  }

  private CodeableConcept concept(ResLine line, Optional<LoincCode> loinc) {
    CodeableConcept concept = new CodeableConcept();
    loinc.map(CodesOfPartner::coding).ifPresent(concept::addCoding);
    if (!line.code().isEmpty()) {
      concept.addCoding().setSystem(localSystem).setCode(line.code());
    }
    if (!line.label().isEmpty()) {
      concept.setText(line.label());
    }
    if (loinc.isEmpty()) {
      notes.count(Notes.Often.LOCAL_CODE, line.place(2));
    }
    return concept;
  }

  private static Coding coding(LoincCode loinc) {
    Coding coding = new Coding().setSystem(LoincCode.SYSTEM).setCode(loinc.code());
    return loinc.display().isEmpty() ? coding : coding.setDisplay(loinc.display());
  }
}
