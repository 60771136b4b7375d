package fr.passerelle.routes.http;

import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.Routes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Bytes of a partner over HTTP, for folders whose route begins with {@code passerelle-http:intake}.
 * The charset is the message's own; that of the Content-Type decides nothing.
 */
@RestController
class IntakeController {
  private static final List<MediaType> FORMS =
      List.of(MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED);

  private final HttpDoor door;
  private final Routes routes;

  IntakeController(HttpDoor door, Routes routes) {
    this.door = door;
    this.routes = routes;
  }

  /**
   * 200 stored, 202 held, 422 refused, 413 too large, 415 a form, 404 no such folder or one with
   * another transport, 503 our side is away: send again.
   */
  @PostMapping("/intake/{partner}")
  ResponseEntity<byte[]> post(
      @PathVariable String partner, HttpServletRequest request, Locale locale) throws IOException {
    if (isForm(request.getContentType())) {
      return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
    }
    Optional<HttpConsumer> consumer = door.find(partner);
    if (consumer.isEmpty()) {
      return isStopped(partner) ? PostedAnswer.away() : ResponseEntity.notFound().build();
    }
    return consumer
        .get()
        .take(request.getInputStream())
        .map(receipt -> PostedAnswer.of(receipt, wantsFhir(request), locale))
        .orElseGet(PostedAnswer::away);
  }

  private boolean isStopped(String partner) {
    Optional<String> transport = routes.status(partner).flatMap(RouteStatus::transport);
    return transport.filter(HttpComponent.SCHEME::equals).isPresent();
  }

  private static boolean isForm(String contentType) {
    return contentType != null
        && FORMS.stream()
            .anyMatch(form -> contentType.toLowerCase(Locale.ROOT).startsWith(form.toString()));
  }

  private static boolean wantsFhir(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("fhir");
  }
}
