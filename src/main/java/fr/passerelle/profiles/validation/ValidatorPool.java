package fr.passerelle.profiles.validation;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.hl7.fhir.r5.context.IWorkerContext;

/** Validators at rest; one thread at a time has each. */
final class ValidatorPool {
  private final IWorkerContext context;
  private final BlockingQueue<KeptValidator> resting =
      new LinkedBlockingQueue<>(Math.max(4, Runtime.getRuntime().availableProcessors()));

  ValidatorPool(IWorkerContext context) {
    this.context = context;
  }

  <T> T with(Function<KeptValidator, T> work) {
    KeptValidator rested = resting.poll();
    KeptValidator validator = rested == null ? new KeptValidator(context) : rested;
    T result = work.apply(validator);
    // After an exception it is not trusted any more: only a validator that came to an end returns.
    if (!validator.isWorn()) {
      resting.offer(validator);
    }
    return result;
  }
}
