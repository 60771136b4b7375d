package fr.passerelle.hprim.writing;

import fr.passerelle.translation.MessageWriter;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.WrittenMessages;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Patient;

/**
 * Reports as text and results, communications as text, each a file of one record: twelve lines that
 * name patient, sender and receiver, the text, the results of a report between {@code ****LAB****}
 * and {@code ****FIN****}.
 */
public final class HprimMedecinWriter implements MessageWriter {
  private static final String EVENT = "HPRIM";
  private static final String LINE_END = "\r\n";
  private static final Charset USUAL = Charset.forName("windows-1252");

  /** What a record of this format can say. */
  private static final Set<String> WRITTEN =
      Set.of("Patient", "DiagnosticReport", "Observation", "Communication");

  @Override
  public String format() {
    return "hprim-medecin";
  }

  @Override
  public WrittenMessages write(Bundle bundle, Partner recipient, Instant at) {
    SaidResources said = new SaidResources(bundle);
    List<WrittenMessage> messages = new ArrayList<>();
    List<Sentence> remarks = new ArrayList<>();
    for (Letter letter : letters(said)) {
      Optional<Patient> person = said.person(letter.subject());
      if (person.isEmpty()) {
        remarks.add(sentence("writing.nobody"));
      } else {
        List<String> lines = new HeaderLines(person.get(), letter, recipient, at).lines();
        messages.add(message(lines, letter, recipient, remarks));
      }
    }
    bundle.getEntry().stream()
        .map(entry -> entry.getResource().fhirType())
        .filter(type -> !WRITTEN.contains(type))
        .distinct()
        .forEach(type -> remarks.add(sentence("writing.kind", type)));
    return new WrittenMessages(List.copyOf(messages), List.copyOf(remarks));
  }

  private static List<Letter> letters(SaidResources said) {
    return Stream.concat(
            said.all(DiagnosticReport.class).stream().map(report -> Letter.of(report, said)),
            said.all(Communication.class).stream().map(Letter::of))
        .toList();
  }

  private static WrittenMessage message(
      List<String> header, Letter letter, Partner recipient, List<Sentence> remarks) {
    List<String> lines = new ArrayList<>(header);
    lines.add("");
    lines.addAll(letter.text());
    if (!letter.results().isEmpty()) {
      lines.add("****LAB****");
      letter.results().forEach(result -> lines.add(ResLines.of(result)));
    }
    lines.add("****FIN****");
    lines.add("****FINFICHIER****");
    if (letter.hasOtherForms()) {
      remarks.add(sentence("writing.forms"));
    }
    return new WrittenMessage(
        EVENT,
        FileLetters.bytes(String.join(LINE_END, lines) + LINE_END, USUAL, recipient, remarks));
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(HprimMedecinWriter.class, key, arguments);
  }
}
