package fr.passerelle.trial.pages;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import fr.passerelle.translation.Unmapped;
import fr.passerelle.trial.ForeseenFate;
import java.util.List;

/** What is said of one record that was tried. */
public record TriedRecord(
    Fate fate, List<Fault> faults, List<Remark> remarks, List<Unmapped> unmapped) {

  static TriedRecord of(Partner partner, Translation translation) {
    Fate fate = ForeseenFate.of(partner, translation);
    if (translation instanceof Translated said) {
      return new TriedRecord(fate, List.of(), said.remarks(), said.unmapped());
    }
    return new TriedRecord(fate, ((Rejected) translation).faults(), List.of(), List.of());
  }
}
