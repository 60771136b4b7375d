package fr.passerelle.web.pages;

import fr.passerelle.web.ApiRefusal;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Shows as a page what a controller of a page refuses; those of the JSON API come first. */
@ControllerAdvice(annotations = Controller.class)
@Order(1)
class PageErrors {

  @ExceptionHandler
  ModelAndView refused(ApiRefusal refusal, Locale locale) {
    return ErrorPage.of(refusal.status()).addObject("sentence", refusal.sentence().in(locale));
  }

  /** An address with something in it that is no id: there is no such page. */
  @ExceptionHandler
  ModelAndView mistyped(MethodArgumentTypeMismatchException e) {
    return ErrorPage.of(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e) {
    return ErrorPage.of(HttpStatus.PAYLOAD_TOO_LARGE);
  }

  /** A form that breaks off. */
  @ExceptionHandler
  ModelAndView brokenOff(MultipartException e) {
    return ErrorPage.of(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ModelAndView other(ErrorResponseException e) {
    return ErrorPage.of(HttpStatus.valueOf(e.getStatusCode().value()));
  }
}
