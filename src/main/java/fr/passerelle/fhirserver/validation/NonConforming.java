package fr.passerelle.fhirserver.validation;

import fr.passerelle.profiles.ProfileCatalog;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/** The tag of what is stored although it breaks a profile ({@code psl-cs-conformite}). */
final class NonConforming {
  private static final String CODE = "non-conforme";

  private final String system;

  NonConforming(ProfileCatalog catalog) {
    this.system = catalog.canonicalBase() + "/CodeSystem/psl-cs-conformite";
  }

  void putOn(Resource resource) {
    if (!isOn(resource)) {
      resource.getMeta().addTag(tag());
    }
  }

  void takeOff(Resource resource) {
    resource.getMeta().getTag().removeIf(this::isIt);
  }

  boolean isOn(Resource resource) {
    return resource.getMeta().getTag().stream().anyMatch(this::isIt);
  }

  /** A {@code meta} of nothing but the tag. */
  Meta alone() {
    return new Meta().addTag(tag());
  }

  private Coding tag() {
    return new Coding(system, CODE, "Non conforme au profil de base");
  }

  private boolean isIt(Coding tag) {
    return system.equals(tag.getSystem()) && CODE.equals(tag.getCode());
  }
}
