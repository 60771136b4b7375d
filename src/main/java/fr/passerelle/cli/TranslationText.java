package fr.passerelle.cli;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import fr.passerelle.translation.Unmapped;
import fr.passerelle.trial.ForeseenFate;
import java.util.List;

/** The report of {@code translate} for a person. It repeats nothing that was sent. */
final class TranslationText {
  private final Screen screen;
  private final Partner partner;

  TranslationText(Screen screen, Partner partner) {
    this.screen = screen;
    this.partner = partner;
  }

  void report(String format, List<Translation> said) {
    screen.note("translate.format", format, said.size());
    for (int i = 0; i < said.size(); i++) {
      screen.note("translate.fate." + ForeseenFate.of(partner, said.get(i)), i + 1);
      record(said.get(i));
    }
  }

  private void record(Translation translation) {
    if (translation instanceof Rejected rejected) {
      rejected.faults().forEach(this::fault);
    } else if (translation instanceof Translated translated) {
      translated.remarks().forEach(this::remark);
      unmapped(translated.unmapped());
    }
  }

  private void fault(Fault fault) {
    screen.note("translate.fault", fault.place(), fault.code(), text(fault.sentence()));
  }

  private void remark(Remark remark) {
    screen.note("translate.remark." + remark.severity(), remark.place(), text(remark.sentence()));
  }

  private void unmapped(List<Unmapped> fields) {
    if (!fields.isEmpty()) {
      screen.note("translate.unmapped", fields.size());
      fields.forEach(field -> screen.note("translate.field", field.place(), field.name()));
    }
  }

  private String text(Sentence sentence) {
    return sentence.in(screen.language());
  }
}
