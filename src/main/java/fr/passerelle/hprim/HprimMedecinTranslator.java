package fr.passerelle.hprim;

import fr.passerelle.terminology.CodeMap;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * HPRIM Médecin (H.PR.I.M. Médecins 3.0, 1997): a laboratory report, letter or imaging report as a
 * header of twelve lines, a text, and where {@code ****LAB****} says so a block of results; one or
 * many patients a file. Each patient is a record: a Patient, a DiagnosticReport with the whole
 * text, and an Observation for each value.
 */
public final class HprimMedecinTranslator implements MessageTranslator {
  private final Function<Partner, CodeMap> codes;

  /** Keeps local codes as they are. */
  public HprimMedecinTranslator() {
    this(partner -> CodeMap.EMPTY);
  }

  /**
   * Adds LOINC codes.
   *
   * @param codes the partner's own table ({@code codes.csv}), asked once a record
   */
  public HprimMedecinTranslator(Function<Partner, CodeMap> codes) {
    this.codes = codes;
  }

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
    return new RecordTranslation(record, codes.apply(record.partner())).translation();
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    return FrenchAnswer.of(record, outcome);
  }
}
