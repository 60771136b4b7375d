package fr.passerelle.hprim.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.MessageWriter;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.WrittenMessages;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Messages of HPRIM Santé 2.4: all reports, documents and communications of a person as one ORU, a
 * person of whom nothing else is said as ADM.
 */
public final class HprimSanteWriter implements MessageWriter {
  /** HPRIM Santé paragraph 5.1. */
  private static final Charset USUAL = StandardCharsets.ISO_8859_1;

  private static final Set<String> TAKEN_UP =
      Set.of(
          "Patient",
          "DiagnosticReport",
          "Observation",
          "ServiceRequest",
          "Specimen",
          "DocumentReference",
          "Communication",
          "Practitioner",
          "PractitionerRole");

  @Override
  public String format() {
    return "hprim-sante";
  }

  @Override
  public WrittenMessages write(Bundle bundle, Partner recipient, Instant at) {
    return new Writing(new SaidResources(bundle), recipient, at).write();
  }

  /**
   * What stands together in a file.
   *
   * @param link H-12.2: a file is of one kind
   */
  private record Content(Patient person, String link) {}

  /** One writing. */
  private static final class Writing {
    private final SaidResources said;
    private final Partner recipient;
    private final Instant at;
    private final Map<Content, List<SanteSegment>> files = new LinkedHashMap<>();
    private final List<WrittenMessage> messages = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();

    Writing(SaidResources said, Partner recipient, Instant at) {
      this.said = said;
      this.recipient = recipient;
      this.at = at;
    }

    WrittenMessages write() {
      said.all(DiagnosticReport.class).forEach(this::report);
      Stream.concat(
              said.all(DocumentReference.class).stream().map(SanteTexts::of),
              said.all(Communication.class).stream().map(SanteTexts::of))
          .forEach(this::text);
      files.forEach((about, content) -> file(about.person(), "ORU", about.link(), content));
      said.all(Patient.class).stream()
          .filter(person -> files.keySet().stream().noneMatch(each -> each.person() == person))
          .forEach(person -> file(person, "ADM", "C", List.of()));
      unwritten();
      return new WrittenMessages(List.copyOf(messages), List.copyOf(remarks));
    }

    private void report(DiagnosticReport report) {
      ObrFromReport written = new ObrFromReport(report, said, recipient);
      about(report.getSubject(), written.isRadiology() ? "R" : "L", written.segments());
      if (written.leavesFormsOut()) {
        remarks.add(sentence("writing.sante-forms"));
      }
    }

    private void text(SanteTexts text) {
      if (!text.words().isBlank()) {
        about(text.subject(), "C", text.segments(recipient));
      }
      if (text.hasOtherForms() || text.words().isBlank()) {
        remarks.add(sentence("writing.sante-forms"));
      }
    }

    private void about(Reference subject, String link, List<SanteSegment> content) {
      Optional<Patient> person = said.person(subject);
      if (person.isEmpty()) {
        remarks.add(sentence("writing.nobody"));
      } else {
        files
            .computeIfAbsent(new Content(person.get(), link), any -> new ArrayList<>())
            .addAll(content);
      }
    }

    private void file(Patient person, String context, String link, List<SanteSegment> content) {
      SanteSegment p = new PFromPatient(person, recipient, context.equals("ORU")).segment();
      if (FrenchFhir.keepsInsBack(person)) {
        remarks.add(sentence("writing.ins-kept-back"));
      }
      Stream.concat(Stream.of(p), content.stream())
          .flatMap(each -> each.tooLong().stream().map(field -> each.name() + "-" + field))
          .distinct()
          .forEach(place -> remarks.add(sentence("writing.too-long", place)));
      String text = new SanteFile(recipient, at, context, link).text(p, content);
      byte[] bytes = FileLetters.bytes(text, USUAL, recipient, remarks);
      messages.add(new WrittenMessage("HPRIM^" + context, bytes));
    }

    private void unwritten() {
      said.bundle().getEntry().stream()
          .map(entry -> entry.getResource().fhirType())
          .filter(type -> !TAKEN_UP.contains(type))
          .distinct()
          .forEach(type -> remarks.add(sentence("writing.kind-sante", type)));
    }

    private static Sentence sentence(String key, Object... arguments) {
      return Sentence.of(HprimSanteWriter.class, key, arguments);
    }
  }
}
