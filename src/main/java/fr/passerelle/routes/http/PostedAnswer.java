package fr.passerelle.routes.http;

import fr.passerelle.intake.Receipt;
import fr.passerelle.translation.Fate;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer to what was posted: a status by fate, and the sender's own language or FHIR. */
final class PostedAnswer {
  private static final String RETRY_SECONDS = "30";
  private static final MediaType FHIR_JSON =
      new MediaType("application", "fhir+json", StandardCharsets.UTF_8);
  private static final MediaType HL7_V2 = new MediaType("x-application", "hl7-v2+er7");
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private PostedAnswer() {}

  static ResponseEntity<byte[]> of(Receipt receipt, boolean fhir, Locale locale) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status(receipt));
    if (receipt.isNotReceived()) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    if (fhir) {
      return answer.contentType(FHIR_JSON).body(new ReceiptOutcome(locale).json(receipt));
    }
    boolean hl7 = receipt.answer().extension().endsWith("hl7");
    return answer.contentType(hl7 ? HL7_V2 : TEXT).body(receipt.answer().bytes());
  }

  /** Our side cannot take it now. */
  static ResponseEntity<byte[]> away() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }

  /** Of several records the one that asks most of the sender decides. */
  private static HttpStatus status(Receipt receipt) {
    if (receipt.isNotReceived()) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    if (receipt.isTooLarge()) {
      return HttpStatus.PAYLOAD_TOO_LARGE;
    }
    if (receipt.hasRefusal()) {
      return HttpStatus.UNPROCESSABLE_ENTITY;
    }
    boolean held =
        receipt.records().stream().anyMatch(entry -> entry.outcome().fate() == Fate.HELD);
    return held ? HttpStatus.ACCEPTED : HttpStatus.OK;
  }
}
