package fr.passerelle.web.pages;

import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of an error: what it means and what to do, never what was sent. */
final class ErrorPage {
  private static final Set<HttpStatus> EXPLAINED =
      Set.of(
          HttpStatus.BAD_REQUEST,
          HttpStatus.FORBIDDEN,
          HttpStatus.NOT_FOUND,
          HttpStatus.PAYLOAD_TOO_LARGE);

  private ErrorPage() {}

  static ModelAndView of(HttpStatus status) {
    String reason = EXPLAINED.contains(status) ? Integer.toString(status.value()) : "other";
    return new ModelAndView(
        "web/pages/error", Map.of("status", status.value(), "reason", "error." + reason), status);
  }
}
