package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import fr.passerelle.profiles.packages.LoadedPackages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
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
  private final FindingFromMessage findings;
  private final Supplier<Engine> engine;

  public PackagedProfileValidator(FhirContext fhir, LoadedPackages packages) {
    this.fhir = fhir;
    this.packages = packages;
    this.findings = new FindingFromMessage(packages.canonicalBase());
    this.engine = Suppliers.memoize(this::start);
  }

  @Override
  public ValidationReport validate(Resource resource) {
    ValidationReport report =
        validate(fhir.newJsonParser().encodeResourceToString(resource), List.of());
    return new ValidationReport(report.findings().stream().map(Finding::withoutPlace).toList());
  }

  @Override
  public ValidationReport validate(String text, List<String> profiles) {
    ReceivedText received = new ReceivedText(text);
    Optional<Finding> refusal = received.refusal();
    return refusal.isPresent()
        ? new ValidationReport(List.of(refusal.get()))
        : new ValidationReport(findings(received, profiles));
  }

  private List<Finding> findings(ReceivedText received, List<String> urls) {
    List<Finding> found = new ArrayList<>();
    List<StructureDefinition> profiles = new ArrayList<>();
    for (String url : urls) {
      StructureDefinition profile = engine.get().profile(url);
      if (profile == null) {
        found.add(unknownProfile(url));
      } else {
        profiles.add(profile);
      }
    }
    found.addAll(run(received, profiles));
    return OneFindingPerFault.of(found);
  }

  private List<Finding> run(ReceivedText received, List<StructureDefinition> profiles) {
    try {
      return engine
          .get()
          .pool()
          .with(validator -> validator.run(received.text(), received.format(), profiles))
          .stream()
          .map(findings::of)
          .toList();
    } catch (RuntimeException | StackOverflowError e) {
      // Its message may quote the resource: the place is enough to mend it.
      LOG.error("HL7's validator failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
      return List.of(failed());
    }
  }

  private static Finding failed() {
    return new Finding(
        Finding.Severity.FATAL,
        "",
        0,
        0,
        "validator-failed",
        "The validator could not finish: the resource is not known to be valid.");
  }

  private Engine start() {
    IWorkerContext context = new DefinitionsOnDemand(ValidationChain.of(fhir, packages));
    return new Engine(context, new ValidatorPool(context));
  }

  private static Finding unknownProfile(String url) {
    return new Finding(
        Finding.Severity.ERROR,
        "",
        0,
        0,
        "unknown-profile",
        "The profile %s is not loaded.".formatted(url));
  }

  private record Engine(IWorkerContext context, ValidatorPool pool) {
    StructureDefinition profile(String url) {
      return context.fetchResource(StructureDefinition.class, url);
    }
  }
}
