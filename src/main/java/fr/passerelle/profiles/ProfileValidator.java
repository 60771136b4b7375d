package fr.passerelle.profiles;

import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Resource;

/** Validates against FHIR R4, the profiles a resource claims, and those asked for. Thread-safe. */
public interface ProfileValidator {

  /**
   * A parsed resource against R4 and the profiles in its {@code meta.profile}.
   *
   * @param profiles canonical URLs, or names of loaded profiles, besides those the resource claims
   * @param language of our own sentences, French or English
   */
  ValidationReport validate(Resource resource, List<String> profiles, Locale language);

  /** The same against nothing besides. */
  default ValidationReport validate(Resource resource, Locale language) {
    return validate(resource, List.of(), language);
  }

  /** The same with our sentences in English. */
  default ValidationReport validate(Resource resource) {
    return validate(resource, Locale.ENGLISH);
  }

  /**
   * The text as received (JSON or XML, detected), so that unknown elements and codes are listed
   * with everything else.
   *
   * @param profiles canonical URLs, or names of loaded profiles, besides those the resource claims
   * @param language of our own sentences, French or English
   */
  ValidationReport validate(String text, List<String> profiles, Locale language);

  /** The same with our sentences in English. */
  default ValidationReport validate(String text, List<String> profiles) {
    return validate(text, profiles, Locale.ENGLISH);
  }
}
