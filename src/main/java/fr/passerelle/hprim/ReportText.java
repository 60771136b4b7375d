package fr.passerelle.hprim;

import fr.passerelle.hprim.written.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;

/**
 * The words of a record, whole: the text between header and machine block, and the TEX lines of the
 * block where they say anything the text does not.
 */
final class ReportText {
  private ReportText() {}

  static List<Attachment> attachments(List<Line> text, List<String> tex) {
    List<Attachment> attachments = new ArrayList<>();
    if (text.stream().anyMatch(line -> !line.isBlank())) {
      attachments.add(attachment(text.stream().map(Line::text).toList(), "Compte rendu"));
    }
    if (!isSaid(tex, text)) {
      attachments.add(attachment(tex, "Textes du bloc de résultats"));
    }
    return attachments;
  }

  private static boolean isSaid(List<String> tex, List<Line> text) {
    if (tex.stream().allMatch(String::isBlank)) {
      return true;
    }
    Set<Integer> wanted = tex.stream().map(Words::fingerprint).collect(Collectors.toSet());
    Set<String> said =
        text.stream()
            .map(Line::text)
            .filter(line -> wanted.contains(Words.fingerprint(line)))
            .map(Words::of)
            .collect(Collectors.toSet());
    return tex.stream().map(Words::of).allMatch(line -> line.isEmpty() || said.contains(line));
  }

  private static Attachment attachment(List<String> lines, String title) {
    String text = Words.text(String.join("\n", lines));
    return new Attachment()
        .setContentType("text/plain;charset=utf-8")
        .setLanguage("fr")
        .setTitle(title)
        .setData(text.getBytes(StandardCharsets.UTF_8));
  }
}
