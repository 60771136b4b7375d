package fr.passerelle.trace;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The records of the cases that travel with the example routes. */
public final class Cases {
  static final MessageTranslator HL7 = new Hl7v2Translator();
  static final MessageTranslator HPRIM = new HprimMedecinTranslator();

  private static final Path ROUTES = Path.of("camel-routes");
  private static final Partner PARTNER = Partners.authority("partenaire");

  private Cases() {}

  /** A case and how to read it. */
  public record Case(String name, MessageTranslator translator, InboundMessage record) {
    Trace trace() {
      return Trace.of(translator, record);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Case hl7(String name) {
    return records(ROUTES.resolve("cabinet-exemple-hl7v2/cases").resolve(name)).get(0);
  }

  static Case hprim(String name) {
    return records(ROUTES.resolve("labo-exemple-hprim/cases").resolve(name)).get(0);
  }

  /** Every record of every case of every route. */
  public static Stream<Case> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROUTES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .map(Path::getParent)
          .sorted()
          .toList()
          .stream()
          .flatMap(folder -> records(folder).stream());
    }
  }

  static InboundMessage message(String text) {
    return InboundMessage.of(PARTNER, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static List<Case> records(Path folder) {
    Path hl7 = folder.resolve("input.hl7");
    MessageTranslator translator = Files.exists(hl7) ? HL7 : HPRIM;
    Path input = Files.exists(hl7) ? hl7 : folder.resolve("input.hpr");
    try {
      InboundMessage whole = InboundMessage.of(PARTNER, Files.readAllBytes(input));
      return translator.split(whole).stream()
          .map(record -> new Case(folder.getFileName() + "/" + record.rank(), translator, record))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
