package fr.passerelle.hprim;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;

/** Files about invented people, and what the translator makes of them. */
final class HprimFile {
  static final Partner LABORATORY = laboratory(Optional.empty());

  /** Twelve lines: everything a header can hold. */
  static final String HEADER =
      """
      PAT00417
      ESSAI-DUPONT
      Zoé
      12 RUE DE LA SOURCE
      BATIMENT C
      64000 VILLE D'ESSAI
      14/02/1957
      2570264000000 11
      D240117
      17/03/2026
      LAB64     LABORATOIRE DE LA SOURCE
      MED01     DR ESSAI MARTIN
      """;

  private HprimFile() {}

  static Partner laboratory(Optional<Charset> charset) {
    return new Partner(
        "labo",
        charset,
        ZoneId.of("Europe/Paris"),
        "https://server.example/sid",
        Optional.empty(),
        false,
        Partner.UnknownPatient.CREATE,
        Set.of(),
        Partner.Processing.PRODUCTION,
        AnswerStyle.DEFAULT);
  }

  /** A report whose machine block has these lines. */
  static String withBlock(String... lines) {
    return HEADER
        + "\n      GLYCEMIE              0,98 g/l\n****LAB****\n"
        + String.join("\n", lines)
        + "\n****FIN****\n****FINFICHIER****\n";
  }

  /** A report with a text and no machine block. */
  static String withText(String text) {
    return HEADER + text + "\n****FIN****\n****FINFICHIER****\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static InboundMessage message(String text) {
    return InboundMessage.of(LABORATORY, bytes(text));
  }

  static Translation translation(byte[] bytes) {
    return new HprimMedecinTranslator().translate(InboundMessage.of(LABORATORY, bytes));
  }

  static Translated translated(String text) {
    return (Translated) translation(bytes(text));
  }

  static Rejected rejected(String text) {
    return (Rejected) translation(bytes(text));
  }

  static DiagnosticReport report(Translated translated) {
    return (DiagnosticReport) translated.owned().get(0);
  }

  static Observation observation(Translated translated, int rank) {
    return (Observation) translated.owned().get(rank);
  }

  /** The first value of a machine block of one RES line. */
  static Observation observation(String resLine) {
    return observation(translated(withBlock(resLine)), 1);
  }

  static String text(DiagnosticReport report) {
    return new String(report.getPresentedFormFirstRep().getData(), StandardCharsets.UTF_8);
  }
}
