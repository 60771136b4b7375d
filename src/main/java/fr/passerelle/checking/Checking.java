package fr.passerelle.checking;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.translation.Sentence;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks resources on several threads and tells of each in the order they came. What is under way
 * is bounded, in number and in characters: who brings more waits. A resource that takes too long,
 * for a rule of some package never comes to an end on it, is told of and left behind with its
 * thread.
 */
public final class Checking implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final int EACH = 64;
  private static final long CHARACTERS = 64L << 20;

  private final ProfileValidator validator;
  private final Asked asked;
  private final Consumer<Checked> told;
  private final Queue<UnderWay> underWay = new ArrayDeque<>();
  private final Duration limit;
  private final int jobs;
  private ExecutorService threads;
  private long characters;

  /**
   * What is asked of every resource.
   *
   * @param profiles canonical URLs, or names of loaded profiles, besides those a resource claims
   * @param language of the sentences, French or English
   */
  public record Asked(List<String> profiles, Locale language, Advisor advisor) {}

  /**
   * @param jobs how many are checked at a time
   * @param told hears of each, on the thread that brings them
   */
  public Checking(ProfileValidator validator, Asked asked, int jobs, Consumer<Checked> told) {
    this(validator, asked, jobs, LIMIT, told);
  }

  Checking(
      ProfileValidator validator, Asked asked, int jobs, Duration limit, Consumer<Checked> told) {
    this.validator = validator;
    this.asked = asked;
    this.told = told;
    this.jobs = jobs;
    this.limit = limit;
    this.threads = Executors.newFixedThreadPool(jobs, Checking::thread);
  }

  private record UnderWay(Subject subject, Future<Checked> result) {
    long characters() {
      return subject.text().length();
    }

    boolean isDone() {
      return result.isDone();
    }
  }

  /** Takes one more; waits for the first of those under way when there are too many. */
  public void check(Subject subject) {
    characters += subject.text().length();
    underWay.add(started(subject));
    while (!underWay.isEmpty()
        && (underWay.size() > jobs * EACH || characters > CHARACTERS || underWay.peek().isDone())) {
      tell();
    }
  }

  /** Tells of those still under way. */
  public void finish() {
    while (!underWay.isEmpty()) {
      tell();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void tell() {
    UnderWay first = underWay.remove();
    characters -= first.characters();
    try {
      told.accept(first.result().get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      leaveBehind();
      told.accept(tooLong(first.subject()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while checking", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a check failed", e.getCause());
    }
  }

  private UnderWay started(Subject subject) {
    return new UnderWay(subject, threads.submit(() -> of(subject)));
  }

  /** The others begin again on threads that are free: those that run are broken off too. */
  private void leaveBehind() {
    Set<UnderWay> ended = underWay.stream().filter(UnderWay::isDone).collect(Collectors.toSet());
    threads.shutdownNow();
    threads = Executors.newFixedThreadPool(jobs, Checking::thread);
    List<UnderWay> rest = List.copyOf(underWay);
    underWay.clear();
    rest.forEach(each -> underWay.add(ended.contains(each) ? each : started(each.subject())));
  }

  private Checked tooLong(Subject subject) {
    String sentence =
        Sentence.of(Checking.class, "check.too-long", limit.toSeconds()).in(asked.language());
    Finding reason = new Finding(Finding.Severity.FATAL, "", 1, 1, "too-long", sentence);
    return asked
        .advisor()
        .heard(subject, Named.of(subject.text()), subject.inFile(List.of(reason)));
  }

  private Checked of(Subject subject) {
    Named named = Named.of(subject.text());
    List<Finding> found =
        subject
            .refusal()
            .map(List::of)
            .orElseGet(
                () ->
                    validator
                        .validate(subject.text(), asked.profiles(), asked.language())
                        .findings());
    return asked.advisor().heard(subject, named, subject.inFile(found));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "checking");
    thread.setDaemon(true);
    return thread;
  }
}
