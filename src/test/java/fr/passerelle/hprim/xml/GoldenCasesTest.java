package fr.passerelle.hprim.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.GoldenCase;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole documents and what becomes of them, as a route folder would hold them. */
class GoldenCasesTest {
  private static final Path CASES = Path.of("src/test/resources/fr/passerelle/hprim/xml");

  @TestFactory
  Stream<DynamicTest> every_case_holds() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }
  }

  private static void run(Path folder) throws IOException {
    List<Translation> said = translations(Files.readAllBytes(folder.resolve("input.xml")));
    Path bundle = folder.resolve("expected.bundle.json");
    Path outcome = folder.resolve("expected.outcome.json");
    assertThat(Files.exists(outcome)).isTrue();
    hold(GoldenCase.ofOutcome(Files.readString(outcome)), said);
    if (Files.exists(bundle)) {
      hold(GoldenCase.ofBundle(Files.readString(bundle)), said);
    }
  }

  private static void hold(GoldenCase golden, List<Translation> said) {
    assertThat(golden.differences(XmlFile.PARTNER, said))
        .as(() -> GoldenCase.text(XmlFile.PARTNER, said))
        .isEmpty();
  }

  private static List<Translation> translations(byte[] input) {
    return XmlFile.TRANSLATOR.split(InboundMessage.of(XmlFile.PARTNER, input)).stream()
        .map(XmlFile.TRANSLATOR::translate)
        .toList();
  }
}
