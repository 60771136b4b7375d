package fr.passerelle.trial;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a file says as one FHIR Bundle, whatever there is in it: of one record its resources, of
 * several a bundle each, in their order, with an OperationOutcome in the place of a refused one.
 * Each record has addresses of its own ({@code urn:uuid}), which are the same in every record.
 */
public final class TranslatedBundle {
  private TranslatedBundle() {}

  /** As text; empty when no record could be translated. */
  public static Optional<String> of(List<Translation> said, Locale language) {
    if (said.stream().noneMatch(Translated.class::isInstance)) {
      return Optional.empty();
    }
    return Optional.of(text(bundle(said, language)));
  }

  private static String text(Bundle bundle) {
    try {
      return ResourceJson.of(bundle);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no output to fail
    }
  }

  private static Bundle bundle(List<Translation> said, Locale language) {
    if (said.size() == 1 && said.get(0) instanceof Translated only) {
      return bundle(only);
    }
    Bundle all = new Bundle().setType(Bundle.BundleType.COLLECTION);
    said.forEach(each -> all.addEntry().setResource(resource(each, language)));
    return all;
  }

  private static Resource resource(Translation translation, Locale language) {
    return translation instanceof Translated translated
        ? bundle(translated)
        : refusal((Rejected) translation, language);
  }

  /** The address of a resource is that of its entry; it has no id before somebody stores it. */
  private static Bundle bundle(Translated translated) {
    Bundle bundle = translated.toBundle();
    bundle.getEntry().forEach(entry -> entry.getResource().setIdElement(null));
    return bundle;
  }

  private static OperationOutcome refusal(Rejected rejected, Locale language) {
    OperationOutcome outcome = new OperationOutcome();
    for (Fault fault : rejected.faults()) {
      outcome
          .addIssue()
          .setSeverity(IssueSeverity.ERROR)
          .setCode(IssueType.INVALID)
          .setDiagnostics(fault.place().toString())
          .getDetails()
          .setText(fault.sentence().in(language));
    }
    return outcome;
  }
}
