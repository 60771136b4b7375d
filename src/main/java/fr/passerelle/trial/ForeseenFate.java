package fr.passerelle.trial;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;

/** What becomes of a record before anybody looks whose it is. */
public final class ForeseenFate {
  private ForeseenFate() {}

  /** Ignored, refused or integrated. */
  public static Fate of(Partner partner, Translation translation) {
    if (!partner.wants(translation.header().event())) {
      return Fate.IGNORED;
    }
    return translation instanceof Rejected ? Fate.REFUSED : Fate.INTEGRATED;
  }
}
