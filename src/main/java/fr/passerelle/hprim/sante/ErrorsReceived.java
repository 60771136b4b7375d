package fr.passerelle.hprim.sante;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/**
 * What a partner says of a message it got (ERR, HPRIM Santé chapter 25) as a Communication about
 * that message. Without a segment ERR it was understood.
 */
final class ErrorsReceived {
  private static final Map<String, String> SEVERITIES =
      Map.of("T", "Rejet total", "P", "Rejet partiel", "I", "Information");

  private final Reading reading;

  private ErrorsReceived(Reading reading) {
    this.reading = reading;
  }

  static List<Resource> of(Reading reading) {
    return List.of(new ErrorsReceived(reading).communication());
  }

  private Communication communication() {
    List<Segment> errors = reading.message().all("ERR");
    Identifier key = reading.identifier("message", reading.header().key());
    Communication said = new Communication().setStatus(CommunicationStatus.COMPLETED);
    reading.own(said, key);
    said.addIdentifier(key);
    said.addCategory().setText("Réponse HPRIM Santé (ERR)");
    reading
        .time(reading.message().header(), 13)
        .ifPresent(time -> said.setSentElement(time.toDateTime()));
    errors.stream()
        .map(error -> error.text(2)) // ERR-2: name of the message in error
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> said.addAbout(message(name)));
    errors.forEach(error -> said.addPayload().setContent(new StringType(words(error))));
    errors.stream()
        .limit(1)
        .flatMap(error -> reading.time(error, 3).stream()) // ERR-3: when they had it
        .forEach(time -> said.setReceivedElement(time.toDateTime()));
    if (errors.isEmpty()) {
      said.addPayload().setContent(new StringType("Aucune erreur."));
    }
    return said;
  }

  private Reference message(String name) {
    return new Reference().setIdentifier(reading.identifier("message", name)).setDisplay(name);
  }

  /** Severity, place and reason in one line; the wrong value stays in the message. */
  private static String words(Segment error) {
    String severity = SEVERITIES.getOrDefault(error.text(4), error.text(4));
    String line = error.text(5).isEmpty() ? "" : "ligne " + error.text(5);
    String segment = error.field(6).whole();
    return Stream.of(severity, line, segment, error.text(7), error.text(9), error.field(10).whole())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" : "));
  }
}
