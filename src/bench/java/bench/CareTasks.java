package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The data: tasks of a few professionals in several states, and the requests on them. */
final class CareTasks {

  private static final int OWNERS = 50;
  private static final int TASKS = 2000;
  private static final int TASKS_PER_TRANSACTION = 200;
  private static final List<String> STATES =
      List.of("requested", "accepted", "in-progress", "completed");

  private final URI fhir;

  CareTasks(URI fhir) {
    this.fhir = fhir;
  }

  /** Stores the professionals and the tasks the searches are about. */
  void store() throws IOException, InterruptedException {
    send(transaction(IntStream.range(0, OWNERS).mapToObj(CareTasks::putOwner)));
    for (int n = 0; n < TASKS; n += TASKS_PER_TRANSACTION) {
      send(
          transaction(IntStream.range(n, n + TASKS_PER_TRANSACTION).mapToObj(CareTasks::postTask)));
    }
  }

  /**
   * The search every work list makes; each finds ten tasks. It asks for what is true now, as anyone
   * does who acts on the answer: without {@code no-cache} the reference may give an answer that is
   * a minute old.
   */
  HttpRequest search(int n) {
    String query = "Task?owner=Practitioner/p%d&status=%s";
    String state = STATES.get(n / OWNERS % STATES.size());
    return HttpRequest.newBuilder(
            fhir.resolve(String.format(Locale.ROOT, query, n % OWNERS, state)))
        .header("Cache-Control", "no-cache")
        .build();
  }

  HttpRequest create(int n) {
    return post(fhir.resolve("Task"), task(n));
  }

  private void send(String bundle) throws IOException, InterruptedException {
    int status =
        HttpClient.newHttpClient().send(post(fhir, bundle), BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IOException("the data were not stored: " + status);
    }
  }

  private static HttpRequest post(URI address, String body) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/fhir+json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String transaction(java.util.stream.Stream<String> entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        + entries.collect(Collectors.joining(","))
        + "]}";
  }

  private static String putOwner(int n) {
    return entry(
        "PUT", "Practitioner/p" + n, "{\"resourceType\":\"Practitioner\",\"id\":\"p" + n + "\"}");
  }

  private static String postTask(int n) {
    return entry("POST", "Task", task(n));
  }

  private static String entry(String method, String url, String resource) {
    return "{\"request\":{\"method\":\""
        + method
        + "\",\"url\":\""
        + url
        + "\"},\"resource\":"
        + resource
        + "}";
  }

  private static String task(int n) {
    return String.format(
        Locale.ROOT,
        """
        {"resourceType":"Task","status":"%s","intent":"order","priority":"routine",
         "description":"Dressing %d","authoredOn":"2026-01-02T08:00:00+01:00",
         "owner":{"reference":"Practitioner/p%d"}}""",
        STATES.get(n / OWNERS % STATES.size()),
        n,
        n % OWNERS);
  }
}
