package fr.passerelle.hprim.writing;

import fr.passerelle.translation.SaidResources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * What one record says.
 *
 * @param number by which sender and receiver speak of it; empty text for none
 * @param day as FHIR writes it, as far as it is known
 * @param text its lines
 * @param hasOtherForms whether a form of it is left out, because the format is text alone
 */
record Letter(
    Reference subject,
    String number,
    String day,
    List<String> text,
    List<Observation> results,
    boolean hasOtherForms) {

  static Letter of(DiagnosticReport report, SaidResources said) {
    List<Observation> results = said.results(report);
    List<String> text = report.getPresentedForm().stream().flatMap(Letter::lines).toList();
    if (text.isEmpty()) {
      text =
          Stream.concat(
                  Stream.concat(
                      Stream.of(report.getCode().hasText() ? report.getCode().getText() : ""),
                      report.hasConclusion() ? report.getConclusion().lines() : Stream.of()),
                  results.stream().flatMap(ResLines::readable))
              .toList();
    }
    return new Letter(
        report.getSubject(),
        number(report.getIdentifier()),
        report.hasEffectiveDateTimeType() ? day(report.getEffectiveDateTimeType()) : "",
        text,
        results,
        report.getPresentedForm().stream().anyMatch(form -> !isText(form)));
  }

  static Letter of(Communication communication) {
    List<String> text = new ArrayList<>();
    boolean others = false;
    for (Communication.CommunicationPayloadComponent payload : communication.getPayload()) {
      if (payload.hasContentStringType()) {
        payload.getContentStringType().getValue().lines().forEach(text::add);
      } else {
        others = true;
      }
    }
    return new Letter(
        communication.getSubject(),
        number(communication.getIdentifier()),
        day(communication.getSentElement()),
        text,
        List.of(),
        others);
  }

  private static String number(List<Identifier> identifiers) {
    return identifiers.stream()
        .filter(Identifier::hasValue)
        .map(Identifier::getValue)
        .findFirst()
        .orElse("");
  }

  private static String day(DateTimeType time) {
    return time != null && time.hasValue() ? time.getValueAsString() : "";
  }

  static boolean isText(Attachment form) {
    return form.hasData()
        && form.hasContentType()
        && form.getContentType().startsWith("text/plain");
  }

  private static Stream<String> lines(Attachment form) {
    return isText(form) ? new String(form.getData(), StandardCharsets.UTF_8).lines() : Stream.of();
  }
}
