package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import fr.passerelle.profiles.packages.Header;
import fr.passerelle.profiles.packages.LoadedPackages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Validates with HL7's validator against R4 and the loaded packages, offline. The definitions are
 * read at the first use.
 */
public final class PackagedProfileValidator implements ProfileValidator {
  private static final Logger LOG = LoggerFactory.getLogger(PackagedProfileValidator.class);

  private final FhirContext fhir;
  private final LoadedPackages packages;
  private final Clock clock;
  private final FindingFromMessage findings;
  private final Supplier<Engine> engine;

  /**
   * Reads nothing yet.
   *
   * @param clock tells whether the year of an older version of our profiles is over
   */
  public PackagedProfileValidator(FhirContext fhir, LoadedPackages packages, Clock clock) {
    this.fhir = fhir;
    this.packages = packages;
    this.clock = clock;
    this.findings = new FindingFromMessage(packages.canonicalBase());
    this.engine = Suppliers.memoize(this::start);
  }

  @Override
  public ValidationReport validate(Resource resource, List<String> profiles, Locale language) {
    ValidationReport report =
        validate(fhir.newJsonParser().encodeResourceToString(resource), profiles, language);
    return new ValidationReport(report.findings().stream().map(Finding::withoutPlace).toList());
  }

  @Override
  public ValidationReport validate(String text, List<String> profiles, Locale language) {
    ReceivedText received = new ReceivedText(text);
    Optional<Finding> refusal = received.refusal();
    return refusal.isPresent()
        ? new ValidationReport(List.of(refusal.get()))
        : new ValidationReport(findings(received, profiles, language));
  }

  private List<Finding> findings(ReceivedText received, List<String> urls, Locale language) {
    List<Finding> found = new ArrayList<>();
    List<StructureDefinition> profiles = new ArrayList<>();
    for (String asked : urls) {
      String url = address(asked);
      StructureDefinition profile = engine.get().profile(url);
      Optional<Finding> version =
          engine.get().versions().of(new ClaimedProfile("", 0, 0, url), language);
      version.ifPresent(found::add);
      if (profile != null) {
        profiles.add(profile);
      } else if (version.isEmpty()) {
        found.add(unknownProfile(url, language));
      }
    }
    found.addAll(run(received, profiles, language));
    return OneFindingPerFault.of(found);
  }

  /** Of a profile that was asked for by its name, or by the last part of its address. */
  private String address(String asked) {
    if (asked.indexOf(':') >= 0) {
      return asked;
    }
    return packages.headers().stream()
        .filter(top -> asked.equals(top.name()) || top.url().endsWith("/" + asked))
        .map(Header::url)
        .findFirst()
        .orElse(asked);
  }

  private List<Finding> run(
      ReceivedText received, List<StructureDefinition> profiles, Locale language) {
    try {
      return engine.get().pool().with(validator -> run(validator, received, profiles, language));
    } catch (CancellationException e) {
      throw e; // what was broken off is no verdict
    } catch (RuntimeException | StackOverflowError e) {
      // Its message may quote the resource: the place is enough to mend it.
      LOG.error("HL7's validator failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
      return List.of(failed(language));
    }
  }

  private List<Finding> run(
      KeptValidator validator,
      ReceivedText received,
      List<StructureDefinition> profiles,
      Locale language) {
    List<ValidationMessage> messages =
        validator.run(received.text(), received.format(), profiles, language);
    List<ClaimedProfile> claims = validator.claims();
    return Stream.concat(
            messages.stream()
                .filter(told -> !isSaidBetter(told, claims))
                .map(told -> OtherFhirVersion.toldOf(told, findings.of(told), language)),
            claims.stream().flatMap(claim -> engine.get().versions().of(claim, language).stream()))
        .toList();
  }

  /** That a profile of ours is unknown is said better by which of its versions are known. */
  private boolean isSaidBetter(ValidationMessage told, List<ClaimedProfile> claims) {
    return I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN.equals(told.getMessageId())
        && claims.stream()
            .filter(engine.get().versions()::isUnknown)
            .anyMatch(claim -> told.getMessage().contains(claim.canonical()));
  }

  private static Finding failed(Locale language) {
    String sentence = ValidatorSentences.say(language, "validator.failed");
    return new Finding(Finding.Severity.FATAL, "", 0, 0, "validator-failed", sentence);
  }

  private Engine start() {
    IWorkerContext context = DefinitionsOnDemand.of(fhir, packages);
    VersionFindings versions = new VersionFindings(packages.versions(), clock);
    return new Engine(context, new ValidatorPool(context), versions);
  }

  private static Finding unknownProfile(String url, Locale language) {
    String sentence = ValidatorSentences.say(language, "profile.unknown", url);
    return new Finding(Finding.Severity.ERROR, "", 0, 0, "unknown-profile", sentence);
  }

  private record Engine(IWorkerContext context, ValidatorPool pool, VersionFindings versions) {
    StructureDefinition profile(String url) {
      return context.fetchResource(StructureDefinition.class, url);
    }
  }
}
