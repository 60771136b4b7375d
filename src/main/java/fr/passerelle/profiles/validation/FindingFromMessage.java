package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** A message of HL7's validator as a finding of ours. */
final class FindingFromMessage {
  private final String canonicalBase;

  FindingFromMessage(String canonicalBase) {
    this.canonicalBase = canonicalBase;
  }

  Finding of(ValidationMessage message) {
    return new Finding(
        severity(message),
        message.getLocation() == null ? "" : message.getLocation(),
        Math.max(0, message.getLine()),
        Math.max(0, message.getCol()),
        rule(message),
        message.getMessage());
  }

  private Severity severity(ValidationMessage message) {
    if (isUnknownProfileOfOurs(message)) {
      return Severity.ERROR;
    }
    return switch (message.getLevel()) {
      case FATAL -> Severity.FATAL;
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      default -> Severity.INFORMATION;
    };
  }

  /** A profile of someone else that is not loaded cannot be checked; one of ours is a mistake. */
  private boolean isUnknownProfileOfOurs(ValidationMessage message) {
    return I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN.equals(message.getMessageId())
        && message.getMessage().contains(canonicalBase + "/");
  }

  /** The name of the invariant, else the identifier of the validator's own message. */
  private static String rule(ValidationMessage message) {
    String invariant = message.getInvId();
    if (invariant != null) {
      return invariant.substring(invariant.indexOf('#') + 1);
    }
    return message.getMessageId() == null ? message.getType().toCode() : message.getMessageId();
  }
}
