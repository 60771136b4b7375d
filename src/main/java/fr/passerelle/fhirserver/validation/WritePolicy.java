package fr.passerelle.fhirserver.validation;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfileValidator;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Resource;

/** What the settings ask of a write: what it is validated against, and whether it is refused. */
final class WritePolicy {
  private final ValidationProperties settings;
  private final ProfileValidator validator;
  private final Claim claim;
  private final BaseProfiles bases;

  WritePolicy(ValidationProperties settings, ProfileValidator validator, ProfileCatalog catalog) {
    this.settings = settings;
    this.validator = validator;
    this.claim = new Claim(catalog);
    this.bases = new BaseProfiles(catalog);
  }

  /** What becomes of a resource that is found broken. */
  enum Consequence {
    NOT_LOOKED_AT,
    REFUSED,
    TAGGED
  }

  Consequence of(Resource resource) {
    return of(resource.fhirType(), claim.isIn(resource));
  }

  Consequence of(String type, String text) {
    return of(type, claim.isIn(text));
  }

  private Consequence of(String type, boolean isClaiming) {
    return switch (settings.of(type)) {
      case OFF -> Consequence.NOT_LOOKED_AT;
      case TAG -> Consequence.TAGGED;
      case REQUIRED -> Consequence.REFUSED;
      case DECLARED -> {
        if (isClaiming) {
          yield Consequence.REFUSED;
        }
        yield BaseProfiles.isOfCoordination(type) ? Consequence.TAGGED : Consequence.NOT_LOOKED_AT;
      }
    };
  }

  List<Finding> findings(Resource resource, Locale language) {
    return validator
        .validate(resource, besides(resource.fhirType(), claim.isIn(resource)), language)
        .findings();
  }

  List<Finding> findings(String type, String text, Locale language) {
    return validator.validate(text, besides(type, claim.isIn(text)), language).findings();
  }

  /** What claims a profile of ours was made for that one, which may stand beside the base. */
  private List<String> besides(String type, boolean isClaiming) {
    return isClaiming ? List.of() : bases.of(type).map(List::of).orElseGet(List::of);
  }
}
