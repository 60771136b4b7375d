package fr.passerelle.profiles.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HL7's validator, used many times: building one costs more than a small validation. It holds on to
 * parts of what it saw, so the state that would change a later verdict is cleared at each use, and
 * the whole is thrown away once {@link #isWorn}.
 */
final class KeptValidator extends InstanceValidator {
  private static final int USES = 1_000;
  private static final int CHARACTERS = 4_000_000;

  private final List<ClaimedProfile> claims = new ArrayList<>();
  private final Speech speech;
  private final ProfileUtilities ofParsers;
  private List<ValidationMessage> leftInEnglish = List.of();
  private int uses;
  private long characters;

  KeptValidator(IWorkerContext context) {
    super(
        context,
        new FhirInstanceValidator.NullEvaluationContext(),
        new XVerExtensionManagerOld(context),
        new ValidatorSession(),
        new ValidatorSettings());
    this.speech = context instanceof DefinitionsOnDemand ours ? ours.speech() : new Speech();
    this.ofParsers = new ProfileUtilities(context, null, null, new FHIRPathEngine(context));
    setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    setAnyExtensionsAllowed(true);
    setResourceIdRule(IdStatus.OPTIONAL);
    setPolicyAdvisor(new WatchedPolicies());
    // Together with the chain's last link this makes an unknown code system a warning.
    setUnknownCodeSystemsCauseErrors(true);
    // The type in "Practitioner/1" is taken at its word, so that a wrong one is a fault.
    setAssumeValidRestReferences(true);
  }

  /**
   * Everything there is to say of a text.
   *
   * @param profiles those it must hold besides those it claims
   * @param language of what is said: French, or English
   */
  List<ValidationMessage> run(
      String text, FhirFormat format, List<StructureDefinition> profiles, Locale language) {
    speech.begin(language);
    try {
      List<ValidationMessage> messages = run(text, format, profiles);
      messages.forEach(speech::complete);
      leftInEnglish = speech.leftInEnglish(messages);
      return messages;
    } finally {
      speech.end();
    }
  }

  private List<ValidationMessage> run(
      String text, FhirFormat format, List<StructureDefinition> profiles) {
    forget();
    uses++;
    characters += text.length();
    List<ValidationMessage> messages = new ArrayList<>();
    for (ValidatedFragment fragment : parse(text, format)) {
      if (fragment.getElement() != null) {
        ClaimedProfile.collect(fragment.getElement(), claims);
        ConditionalReferences.makePlain(fragment.getElement());
        // The validator adds to the list of profiles.
        List<StructureDefinition> asked = new ArrayList<>(profiles);
        validate(null, fragment.getErrors(), null, fragment.getElement(), asked);
      }
      messages.addAll(fragment.getErrors());
    }
    return messages;
  }

  /** Those of the last run, in French, that there is no French for. */
  List<ValidationMessage> leftInEnglish() {
    return leftInEnglish;
  }

  /** The profiles claimed in the text of the last run. */
  List<ClaimedProfile> claims() {
    return List.copyOf(claims);
  }

  private List<ValidatedFragment> parse(String text, FhirFormat format) {
    try {
      return parseAsItIs(text, format);
    } catch (NullPointerException e) {
      return parseMended(text, format);
    }
  }

  private List<ValidatedFragment> parseMended(String text, FhirFormat format) {
    LoneCompanions companions = LoneCompanions.in(NullsInLists.emptied(text));
    List<ValidatedFragment> parsed = parseAsItIs(companions.replaced(), format);
    companions.places().forEach(place -> parsed.get(0).getErrors().add(noList(place)));
    return parsed;
  }

  private ValidationMessage noList(LoneCompanions.Place place) {
    String key = I18nConstants.THIS_BASE_PROPERTY_MUST_BE_AN_ARRAY_NOT_;
    ValidationMessage message =
        new ValidationMessage(
            ValidationMessage.Source.InstanceValidator,
            ValidationMessage.IssueType.INVALID,
            place.line(),
            place.column(),
            place.path(),
            context.formatMessage(key, "an Object"),
            ValidationMessage.IssueSeverity.ERROR);
    message.setMessageId(key);
    return message;
  }

  private List<ValidatedFragment> parseAsItIs(String text, FhirFormat format) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return TextParsers.of(format, context, ofParsers).parse(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it has seen so much that a new one is cheaper than what it holds. */
  boolean isWorn() {
    return uses >= USES || characters >= CHARACTERS;
  }

  private void forget() {
    claims.clear();
    getTextsToCheck().clear();
    statusWarnings.clear();
    session = new ValidatorSession();
  }
}
