package fr.passerelle.hprim;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.SourceText;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.Optional;

/**
 * HPRIM Médecin (H.PR.I.M. Médecins 3.0, 1997): a laboratory report, letter or imaging report as a
 * header of twelve lines, a text, and where {@code ****LAB****} says so a block of results; one or
 * many patients a file. Each patient is a record: a Patient, a DiagnosticReport with the whole
 * text, and an Observation for each value.
 */
public final class HprimMedecinTranslator implements MessageTranslator {
  @Override
  public String format() {
    return "hprim-medecin";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    String text = FrenchText.decode(bytes, Optional.empty()).text();
    return Resemblance.of(text, Layout.of(text).lines()).isHprimMedecin();
  }

  @Override
  public List<InboundMessage> split(InboundMessage whole) {
    return RecordCut.cut(whole);
  }

  @Override
  public Translation translate(InboundMessage record) {
    return new RecordTranslation(record).translation();
  }

  @Override
  public SourceText source(InboundMessage record) {
    FrenchText.Decoded decoded = FrenchText.decode(record.bytes(), record.partner().charset());
    return SourceLines.of(decoded);
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    return FrenchAnswer.of(record, outcome);
  }
}
