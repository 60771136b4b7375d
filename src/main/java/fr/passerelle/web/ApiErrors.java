package fr.passerelle.web;

import fr.passerelle.translation.Sentence;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Writes what a controller of the JSON API refuses as an OperationOutcome in JSON. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiErrors {

  @ExceptionHandler
  ResponseEntity<ApiOutcome> refused(ApiRefusal refusal, Locale locale) {
    return answer(refusal.status(), refusal.parameter(), refusal.sentence(), locale);
  }

  @ExceptionHandler
  ResponseEntity<ApiOutcome> mistyped(MethodArgumentTypeMismatchException e, Locale locale) {
    return answer(
        HttpStatus.BAD_REQUEST,
        Optional.of(e.getName()),
        sentence("value-unreadable", e.getName()),
        locale);
  }

  @ExceptionHandler
  ResponseEntity<ApiOutcome> missing(MissingServletRequestParameterException e, Locale locale) {
    String name = e.getParameterName();
    return answer(
        HttpStatus.BAD_REQUEST, Optional.of(name), sentence("value-missing", name), locale);
  }

  /** Whatever else Spring or a controller refuses with a status. */
  @ExceptionHandler
  ResponseEntity<ApiOutcome> other(ErrorResponseException e, Locale locale) {
    HttpStatus status = HttpStatus.valueOf(e.getStatusCode().value());
    return answer(status, Optional.empty(), sentence("status", status.value()), locale);
  }

  private static ResponseEntity<ApiOutcome> answer(
      HttpStatus status, Optional<String> parameter, Sentence sentence, Locale locale) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ApiOutcome.of(status, parameter, sentence, locale));
  }

  private static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(ApiErrors.class, key, arguments);
  }
}
