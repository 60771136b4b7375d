package bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Clients that send one request after the other, as fast as the server answers. */
final class Load {

  private static final int CLIENTS = 4;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Duration warmUp;
  private final Duration measured;

  Load(Duration warmUp, Duration measured) {
    this.warmUp = warmUp;
    this.measured = measured;
  }

  /**
   * Answers per second, after a warm-up.
   *
   * @param requests the n-th request
   * @param expected the status every answer must have
   */
  double rate(IntFunction<HttpRequest> requests, int expected) throws Exception {
    run(requests, expected, warmUp);
    return run(requests, expected, measured) / (measured.toNanos() / 1e9);
  }

  private long run(IntFunction<HttpRequest> requests, int expected, Duration time)
      throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Long>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        work.add(() -> send(requests, first, expected, time));
      }
      long answers = 0;
      for (Future<Long> done : clients.invokeAll(work)) {
        answers += done.get();
      }
      return answers;
    } finally {
      clients.shutdown();
    }
  }

  private long send(IntFunction<HttpRequest> requests, int first, int expected, Duration time)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    long answers = 0;
    for (int n = first; System.nanoTime() < end; n += CLIENTS) {
      HttpResponse<String> answer = http.send(requests.apply(n), BodyHandlers.ofString());
      if (answer.statusCode() != expected) {
        throw new IOException("answer " + answer.statusCode() + ": " + answer.body());
      }
      answers++;
    }
    return answers;
  }
}
