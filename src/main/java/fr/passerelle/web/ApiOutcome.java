package fr.passerelle.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * An error of the JSON API, in the shape of a FHIR R4 OperationOutcome: one kind of error for a
 * client of both.
 */
public record ApiOutcome(String resourceType, List<Issue> issue) {

  /**
   * What is wrong and what to do.
   *
   * @param code of the FHIR value set issue-type
   * @param diagnostics the sentence for a person
   * @param expression the query parameter at fault, as {@code http.name}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Issue(String severity, String code, String diagnostics, List<String> expression) {}

  /** An error with one reason. */
  public static ApiOutcome of(
      HttpStatus status, Optional<String> parameter, Sentence sentence, Locale locale) {
    List<String> expression = parameter.map(name -> List.of("http." + name)).orElse(List.of());
    return new ApiOutcome(
        "OperationOutcome",
        List.of(new Issue("error", code(status), sentence.in(locale), expression)));
  }

  private static String code(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "not-found";
      case GONE -> "deleted";
      case FORBIDDEN, UNAUTHORIZED -> "forbidden";
      case CONFLICT -> "conflict";
      case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "not-supported";
      case PAYLOAD_TOO_LARGE -> "too-long";
      case SERVICE_UNAVAILABLE -> "transient";
      default -> status.is5xxServerError() ? "exception" : "invalid";
    };
  }
}
