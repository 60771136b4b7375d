package fr.passerelle.fhirserver.errors;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** An OperationOutcome sent before the FHIR servlet saw the request. */
@Component
public final class Refusal {
  private final FhirContext fhir;

  Refusal(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Answers with the status and the sentence of that key, in the language and format asked for. */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String key,
      Object... arguments)
      throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    boolean isXml = accept.contains("xml") && !accept.contains("html");
    IParser parser = isXml ? fhir.newXmlParser() : fhir.newJsonParser();
    String sentence = Wording.preferring(request.getHeader("Accept-Language")).say(key, arguments);
    response.setStatus(status);
    response.setContentType("application/fhir+" + (isXml ? "xml" : "json") + ";charset=UTF-8");
    response
        .getOutputStream()
        .write(
            parser
                .encodeResourceToString(FailureOutcome.of(status, sentence))
                .getBytes(StandardCharsets.UTF_8));
  }
}
