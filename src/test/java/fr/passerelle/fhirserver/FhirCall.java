package fr.passerelle.fhirserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Resource;

/** One request to the server as a vendor's program sends it, and its answer as text. */
public final class FhirCall {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String JSON = "application/fhir+json";

  private final HttpRequest.Builder request;

  private FhirCall(String url) {
    request = HttpRequest.newBuilder(URI.create(url));
  }

  public static FhirCall to(String url) {
    return new FhirCall(url);
  }

  public FhirCall header(String name, String value) {
    request.header(name, value);
    return this;
  }

  public Answer get() {
    return send(request.GET());
  }

  public Answer delete() {
    return send(request.DELETE());
  }

  public Answer send(String method, String body) {
    return send(method, JSON, body);
  }

  public Answer send(String method, String contentType, String body) {
    request.header("Content-Type", contentType);
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private static Answer send(HttpRequest.Builder ready) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(ready.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<String> http) {
    public int status() {
      return http.statusCode();
    }

    public String body() {
      return http.body();
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    public <T extends Resource> T as(Class<T> type) {
      return type.cast(
          ca.uhn.fhir.context.FhirContext.forR4Cached()
              .newJsonParser()
              .setParserErrorHandler(new ca.uhn.fhir.parser.LenientErrorHandler(false))
              .parseResource(body()));
    }
  }
}
