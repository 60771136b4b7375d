package fr.passerelle.testing;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.Partner;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Contracts with invented partners. */
public final class Partners {
  public static final String BASE = "https://partner.example/sid";

  private Partners() {}

  /** May change identity traits, creates unknown patients, wants every event. */
  public static Partner authority(String id) {
    return of(id, true, Partner.UnknownPatient.CREATE, Optional.empty());
  }

  /** Creates unknown patients but may not change identity traits. */
  public static Partner plain(String id) {
    return of(id, false, Partner.UnknownPatient.CREATE, Optional.empty());
  }

  /** May change identity traits, and sends messages of a test. */
  public static Partner underTest(String id) {
    return of(id, true, Partner.UnknownPatient.CREATE, Optional.empty(), Partner.Processing.TEST);
  }

  public static Partner of(
      String id,
      boolean authority,
      Partner.UnknownPatient unknown,
      Optional<String> identityDomain) {
    return of(id, authority, unknown, identityDomain, Partner.Processing.PRODUCTION);
  }

  private static Partner of(
      String id,
      boolean authority,
      Partner.UnknownPatient unknown,
      Optional<String> identityDomain,
      Partner.Processing processing) {
    return new Partner(
        id,
        Optional.empty(),
        ZoneId.of("Europe/Paris"),
        BASE,
        identityDomain,
        authority,
        unknown,
        Set.of(),
        processing,
        AnswerStyle.DEFAULT);
  }
}
