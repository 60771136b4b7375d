package fr.passerelle.hl7v2;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** The partners and the translator that the tests of this room speak with. */
final class Partners {
  static final Partner PRODUCTION = partner(Partner.Processing.PRODUCTION, AnswerStyle.DEFAULT);
  static final Partner TEST = partner(Partner.Processing.TEST, AnswerStyle.DEFAULT);

  static final Hl7v2Translator TRANSLATOR =
      new Hl7v2Translator(Clock.fixed(Instant.parse("2026-11-21T20:00:00Z"), ZoneOffset.UTC));

  private Partners() {}

  static Partner partner(Partner.Processing processing, AnswerStyle answers) {
    return partner(processing, answers, Optional.empty());
  }

  static Partner partner(
      Partner.Processing processing, AnswerStyle answers, Optional<String> identityDomain) {
    return new Partner(
        "cabinet-exemple-hl7v2",
        Optional.empty(),
        ZoneId.of("Europe/Paris"),
        "https://partner.example/sid",
        identityDomain,
        true,
        Partner.UnknownPatient.CREATE,
        Set.of(),
        processing,
        answers);
  }

  static InboundMessage record(Partner partner, String... segments) {
    byte[] bytes = String.join("\r", segments).getBytes(StandardCharsets.UTF_8);
    return InboundMessage.of(partner, bytes);
  }

  static Translated translated(String... segments) {
    return (Translated) TRANSLATOR.translate(record(TEST, segments));
  }
}
