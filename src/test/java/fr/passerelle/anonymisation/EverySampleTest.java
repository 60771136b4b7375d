package fr.passerelle.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.intake.Formats;
import fr.passerelle.testing.Partners;
import fr.passerelle.testing.SharedFolder;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is left in any message we have, and each is the same message still. */
class EverySampleTest {
  private static final Partner PARTNER = Partners.underTest("partenaire");
  private static final Formats FORMATS = Formats.installed();

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("camel-routes"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .filter(EverySampleTest::canBeCut)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void of_a_case_nobody_is_left_and_all_else(Path file) throws IOException {
    check(file);
  }

  @Test
  void of_a_public_sample_nobody_is_left_and_all_else() throws IOException {
    for (String folder : List.of("hl7v2", "hprim")) {
      try (Stream<Path> files = Files.list(SharedFolder.path("samples", folder))) {
        for (Path file : files.filter(EverySampleTest::canBeCut).sorted().toList()) {
          check(file);
        }
      }
    }
  }

  private static void check(Path file) throws IOException {
    byte[] sent = Files.readAllBytes(file);
    MessageTranslator translator = FORMATS.translator(Formats.AUTO, sent);
    Charset charset = translator.source(InboundMessage.of(PARTNER, sent)).charset();
    for (int seed = 0; seed < 3; seed++) {
      byte[] result = anonymised(translator.format(), sent, charset, seed);
      Anatomy before = Anatomy.of(translator.format(), sent, charset).orElseThrow();
      Anatomy after = Anatomy.of(translator.format(), result, charset).orElseThrow();
      assertThat(remaining(translator.format(), before, after)).as(file.toString()).isEmpty();
      assertThat(form(after)).as(file.toString()).isEqualTo(form(before));
      assertThat(said(translator, result)).as(file.toString()).isEqualTo(said(translator, sent));
    }
  }

  private static byte[] anonymised(String format, byte[] sent, Charset charset, int seed) {
    Anonymised result = new Anonymiser(new Random(seed)).anonymise(format, sent, charset);
    assertThat(result).isInstanceOf(Anonymised.Done.class);
    return ((Anonymised.Done) result).bytes();
  }

  private static Set<String> remaining(String format, Anatomy before, Anatomy after) {
    Set<String> remaining = Sensitive.tokens(format, before);
    remaining.retainAll(
        after.fields().stream()
            .flatMap(field -> Sensitive.tokens(after.value(field)).stream())
            .collect(Collectors.toSet()));
    return remaining;
  }

  /** Where values stand, and what stands between them. */
  private static List<String> form(Anatomy message) {
    int from = 0;
    StringBuilder between = new StringBuilder();
    for (RawField field : message.fields()) {
      between.append(message.text(), from, field.start()).append('_');
      from = field.end();
    }
    return List.of(
        between + message.text().substring(from),
        message.fields().stream().map(RawField::toString).collect(Collectors.joining(" ")));
  }

  /** Whether each record is translated, and what kind it is. */
  private static List<String> said(MessageTranslator translator, byte[] bytes) {
    return translator.split(InboundMessage.of(PARTNER, bytes)).stream()
        .map(translator::translate)
        .map(EverySampleTest::kind)
        .toList();
  }

  private static String kind(Translation said) {
    return said.getClass().getSimpleName() + " " + said.header().event();
  }

  private static boolean canBeCut(Path file) {
    try {
      return List.of("hl7v2", "hprim-medecin")
          .contains(FORMATS.translator(Formats.AUTO, Files.readAllBytes(file)).format());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
