package fr.passerelle.intake;

import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Resource;

/** A validator that finds no fault. */
final class NothingToSay implements ProfileValidator {
  @Override
  public ValidationReport validate(Resource resource, List<String> profiles, Locale language) {
    return new ValidationReport(List.of());
  }

  @Override
  public ValidationReport validate(String text, List<String> profiles, Locale language) {
    return new ValidationReport(List.of());
  }
}
