package fr.passerelle.web;

import fr.passerelle.translation.Sentence;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Thrown by a controller of the JSON API to answer with a status and a sentence that says what to
 * do. {@link ApiErrors} writes it as a FHIR OperationOutcome.
 */
public final class ApiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String parameter;
  private final transient Sentence sentence;

  private ApiRefusal(HttpStatus status, String parameter, Sentence sentence) {
    super(status + " " + sentence.key());
    this.status = status;
    this.parameter = parameter;
    this.sentence = sentence;
  }

  /** The request as a whole cannot be answered. */
  public static ApiRefusal of(HttpStatus status, Sentence sentence) {
    return new ApiRefusal(status, null, sentence);
  }

  /** A query parameter has a value nobody can use: 400. */
  public static ApiRefusal ofParameter(String parameter, Sentence sentence) {
    return new ApiRefusal(HttpStatus.BAD_REQUEST, parameter, sentence);
  }

  public HttpStatus status() {
    return status;
  }

  /** The query parameter at fault, if one is. */
  public Optional<String> parameter() {
    return Optional.ofNullable(parameter);
  }

  public Sentence sentence() {
    return sentence;
  }
}
