package fr.passerelle.trial.pages;

import fr.passerelle.intake.Partners;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.Partner;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By whose contract a message is tried: a partner's, or nobody's. */
@Component
class TrialPartners {
  /** Identifier systems of nobody, where no contract says which are whose. */
  private static final String NOWHERE = "https://partner.invalid/sid";

  private final Partners partners;

  TrialPartners(Partners partners) {
    this.partners = partners;
  }

  List<String> ids() {
    return partners.ids().stream().sorted().toList();
  }

  /** Without a contract messages of a test are read as well. */
  Partner of(String id) {
    return Optional.ofNullable(id).flatMap(partners::find).orElseGet(this::nobody);
  }

  private Partner nobody() {
    String base =
        ids().stream()
            .flatMap(id -> partners.find(id).stream())
            .map(Partner::systemBase)
            .findFirst()
            .orElse(NOWHERE);
    return new Partner(
        "essai",
        Optional.empty(),
        ZoneId.of("Europe/Paris"),
        base,
        Optional.empty(),
        false,
        Partner.UnknownPatient.CREATE,
        Set.of(),
        Partner.Processing.TEST,
        AnswerStyle.DEFAULT);
  }
}
