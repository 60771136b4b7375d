package bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import com.sun.management.ThreadMXBean;
import fr.passerelle.profiles.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** Our validator and HAPI's own, put together as its documentation does, on the same profiles. */
final class Engines {
  /** A resource that is valid. */
  record Sample(String name, String text) {}

  static final List<Sample> SAMPLES =
      List.of(
          new Sample("a task", example("Task-tache-demandee")),
          new Sample("a care plan", example("CarePlan-plan-actif")));

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 4;
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Profiles PROFILES = Profiles.in(Path.of("fhir-profiles"));

  private Engines() {}

  /** Validations in a second of one core, by the kept engine. */
  static double kept(String text, int rounds, Duration measured) {
    return median(
        () -> PROFILES.validator().validate(text, List.of(), Locale.ENGLISH), rounds, measured);
  }

  /** Validations in a second of one core, by HAPI's {@code FhirValidator}. */
  static double fresh(String text, int rounds, Duration measured) {
    ValidationSupportChain chain =
        new ValidationSupportChain(
            PROFILES.packages().definitions(),
            new DefaultProfileValidationSupport(FHIR),
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR),
            new SnapshotGeneratingValidationSupport(FHIR));
    FhirValidator validator = FHIR.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(chain));
    return median(() -> validator.validateWithResult(text), rounds, measured);
  }

  private static double median(Runnable work, int rounds, Duration measured) {
    rate(work, measured.multipliedBy(WARM_UP));
    double[] rates = new double[rounds];
    Arrays.setAll(rates, round -> rate(work, measured));
    Arrays.sort(rates);
    return rates[rounds / 2];
  }

  private static double rate(Runnable work, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    long processor = THREADS.getCurrentThreadCpuTime();
    long done = 0;
    while (System.nanoTime() < end) {
      work.run();
      done++;
    }
    return done / ((THREADS.getCurrentThreadCpuTime() - processor) / 1e9);
  }

  private static String example(String name) {
    try {
      return Files.readString(Path.of("fhir-profiles", "package", "example", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
