package fr.passerelle.hprim.writing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;

/** Texts and files that stand among the results (OBX of type TX and FIC, and C). */
final class SanteForms {
  /** The kinds of files the norm names in OBX-5.3. */
  private static final Map<String, String> FILES =
      Map.of("text/plain", "TXT", "application/pdf", "PDF", "text/rtf", "RTF", "image/jpeg", "JPG");

  private SanteForms() {}

  /** C-2: it is the laboratory's. */
  static SanteSegment comment(String text) {
    return new SanteSegment("C").put(2, "L").put(3, SanteSegment.lines(text));
  }

  /** A text as it is read: a line of it is a repetition. */
  static SanteSegment text(String text) {
    return new SanteSegment("OBX")
        .put(2, "TX")
        .put(3, SanteSegment.components("TEXTE", "Compte rendu", "L"))
        .put(5, SanteSegment.lines(text))
        .put(11, "F");
  }

  /** A text within, the name of a file that travels apart; empty for data no field can hold. */
  static Optional<SanteSegment> of(Attachment form) {
    String type = form.hasContentType() ? form.getContentType().replaceFirst(";.*", "") : "";
    if (form.hasData()) {
      return type.equals("text/plain")
          ? Optional.of(text(new String(form.getData(), StandardCharsets.UTF_8)))
          : Optional.empty();
    }
    if (!form.hasTitle()) {
      return Optional.empty();
    }
    return Optional.of(
        new SanteSegment("OBX")
            .put(2, "FIC")
            .put(3, SanteSegment.components("TEXTE", "", "L"))
            .put(5, SanteSegment.components("", form.getTitle(), FILES.getOrDefault(type, "")))
            .put(11, "F"));
  }
}
