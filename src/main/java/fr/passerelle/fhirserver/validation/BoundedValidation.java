package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ValidationReport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The limits of {@code $validate}. What is too large is refused unread (413); what is not judged in
 * time is a finding, as on the command line. Its thread is interrupted, which ends the validator at
 * the next element; a rule that goes on within one element keeps its thread, and when {@value
 * #LEFT_BEHIND} do, nothing more is begun until one ends (503).
 */
final class BoundedValidation implements AutoCloseable {
  private static final int LEFT_BEHIND = 4;
  private static final String RETRY_AFTER_SECONDS = "30";

  private final ExecutorService threads = Executors.newCachedThreadPool(BoundedValidation::thread);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger awaited = new AtomicInteger();
  private final long largest;
  private final Duration longest;

  BoundedValidation(ValidationProperties settings) {
    this.largest = settings.maxSize().toBytes();
    this.longest = settings.maxDuration();
  }

  void refuseIfTooLarge(RequestDetails request) {
    if (request.loadRequestContents().length > largest) {
      String sentence = Wording.of(request).say("error.413", largest);
      throw new PayloadTooLargeException(sentence, FailureOutcome.of(413, sentence));
    }
  }

  ValidationReport within(Supplier<ValidationReport> validation, RequestDetails request) {
    if (running.get() - awaited.get() >= LEFT_BEHIND) {
      throw new Busy(Wording.of(request).say("error.503"));
    }
    awaited.incrementAndGet();
    Future<ValidationReport> result = threads.submit(() -> run(validation));
    try {
      return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      return tooLong(Wording.of(request));
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new Busy(Wording.of(request).say("error.503"));
    } catch (ExecutionException e) {
      throw new IllegalStateException("a validation failed", e.getCause());
    } finally {
      awaited.decrementAndGet();
    }
  }

  private ValidationReport run(Supplier<ValidationReport> validation) {
    running.incrementAndGet();
    try {
      return validation.get();
    } finally {
      running.decrementAndGet();
    }
  }

  private ValidationReport tooLong(Wording wording) {
    String sentence = wording.say("validate.too-long", longest.toSeconds());
    return new ValidationReport(
        List.of(new Finding(Finding.Severity.FATAL, "", 0, 0, "too-long", sentence)));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "validate");
    thread.setDaemon(true);
    return thread;
  }

  /** Too many validations do not come to an end. */
  static final class Busy extends BaseServerResponseException {
    private static final long serialVersionUID = 1L;

    Busy(String sentence) {
      super(503, sentence, FailureOutcome.of(503, sentence));
      addResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
    }
  }
}
