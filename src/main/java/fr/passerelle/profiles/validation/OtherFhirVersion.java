package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Says of a type that R4 does not have which other versions of FHIR have it: the sender then knows
 * that it is not a slip of the pen.
 */
final class OtherFhirVersion {
  private static final Set<String> UNKNOWN_TYPE =
      Set.of(
          I18nConstants.THIS_DOES_NOT_APPEAR_TO_BE_A_FHIR_RESOURCE_UNKNOWN_NAME_,
          I18nConstants.THIS_DOES_NOT_APPEAR_TO_BE_A_FHIR_RESOURCE_UNKNOWN_NAMESPACENAME_,
          I18nConstants.CONTAINED_RESOURCE_DOES_NOT_APPEAR_TO_BE_A_FHIR_RESOURCE_UNKNOWN_NAME_);
  // The message has its arguments only in its text: 'Type', or 'namespace::Type' in XML.
  private static final Pattern NAME = Pattern.compile("'(?:[^']*::)?([A-Za-z]+)'");

  private OtherFhirVersion() {}

  /** The finding told better; as it was when it is about something else. */
  static Finding toldOf(ValidationMessage message, Finding finding, Locale language) {
    String identifier = message.getMessageId();
    if (identifier == null || !UNKNOWN_TYPE.contains(identifier)) {
      return finding;
    }
    return type(message)
        .filter(type -> !versionsWith(type).isEmpty())
        .map(type -> told(finding, type, language))
        .orElse(finding);
  }

  private static Finding told(Finding finding, String type, Locale language) {
    String versions = String.join(", ", versionsWith(type));
    return new Finding(
        finding.severity(),
        finding.path(),
        finding.line(),
        finding.column(),
        "other-fhir-version",
        ValidatorSentences.say(language, "version.of-fhir", type, versions));
  }

  private static Optional<String> type(ValidationMessage message) {
    Matcher name = NAME.matcher(message.getMessage());
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private static List<String> versionsWith(String type) {
    List<String> versions = new ArrayList<>();
    if (isIn(org.hl7.fhir.dstu3.model.ResourceType.values(), type)) {
      versions.add("STU3");
    }
    if (isIn(org.hl7.fhir.r4b.model.ResourceType.values(), type)) {
      versions.add("R4B");
    }
    if (isIn(org.hl7.fhir.r5.model.ResourceType.values(), type)) {
      versions.add("R5");
    }
    return versions;
  }

  private static boolean isIn(Enum<?>[] types, String type) {
    return Arrays.stream(types).anyMatch(each -> each.name().equals(type));
  }
}
