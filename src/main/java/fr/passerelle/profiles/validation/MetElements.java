package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Coverage;
import fr.passerelle.profiles.ProfileCoverage;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;

/** Notes what HL7's validator meets while it runs on the thread of a validation. */
public final class MetElements implements Coverage {
  private static final String OF_FHIR = "http://hl7.org/fhir/StructureDefinition/";
  private static final ThreadLocal<MetElements> CURRENT = new ThreadLocal<>();

  private final Map<String, ProfileUse> uses = new ConcurrentHashMap<>();
  private final ProfileValidator validator;

  /**
   * @param validator does the work
   */
  public MetElements(ProfileValidator validator) {
    this.validator = validator;
  }

  /** Where the validator is, told from inside it. */
  static void note(StructureDefinition structure, ElementDefinition element) {
    MetElements current = CURRENT.get();
    if (current != null && isProfile(structure) && element != null) {
      current
          .uses
          .computeIfAbsent(structure.getVersionedUrl(), url -> new ProfileUse(structure))
          .meet(element.getId());
    }
  }

  private static boolean isProfile(StructureDefinition structure) {
    return structure != null
        && structure.getDerivation() == TypeDerivationRule.CONSTRAINT
        && !structure.getUrl().startsWith(OF_FHIR);
  }

  @Override
  public ValidationReport validate(Resource resource, List<String> profiles, Locale language) {
    return noting(() -> validator.validate(resource, profiles, language));
  }

  @Override
  public ValidationReport validate(String text, List<String> profiles, Locale language) {
    return noting(() -> validator.validate(text, profiles, language));
  }

  @Override
  public List<ProfileCoverage> profiles() {
    return uses.values().stream()
        .map(ProfileUse::coverage)
        .sorted(Comparator.comparing(ProfileCoverage::profile))
        .toList();
  }

  private ValidationReport noting(Supplier<ValidationReport> validation) {
    CURRENT.set(this);
    try {
      return validation.get();
    } finally {
      CURRENT.remove();
    }
  }
}
