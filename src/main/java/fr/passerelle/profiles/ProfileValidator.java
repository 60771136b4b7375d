package fr.passerelle.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** Validates against FHIR R4, the profiles a resource claims, and those asked for. Thread-safe. */
public interface ProfileValidator {

  /** A parsed resource against R4 and the profiles in its {@code meta.profile}. */
  ValidationReport validate(Resource resource);

  /**
   * The text as received (JSON or XML, detected), so that unknown elements and codes are listed
   * with everything else.
   *
   * @param profiles canonical URLs besides those the resource claims
   */
  ValidationReport validate(String text, List<String> profiles);
}
