package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.terminology.CodeMapFile;
import fr.passerelle.terminology.CodeMapReading;
import fr.passerelle.translation.GoldenCase;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases that travel with the example route, as the route loader runs them. */
class GoldenCasesTest {
  private static final Path ROUTE = Path.of("camel-routes", "labo-exemple-hprim");

  @TestFactory
  Stream<DynamicTest> every_case_of_the_example_route_holds() throws IOException {
    try (Stream<Path> folders = Files.list(ROUTE.resolve("cases"))) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }
  }

  private static void run(Path folder) throws IOException {
    List<Translation> said = translations(folder.resolve("input.hpr"));
    Path bundle = folder.resolve("expected.bundle.json");
    Path outcome = folder.resolve("expected.outcome.json");
    assertThat(Files.exists(bundle) || Files.exists(outcome)).isTrue();
    if (Files.exists(bundle)) {
      hold(GoldenCase.ofBundle(Files.readString(bundle)), said);
    }
    if (Files.exists(outcome)) {
      hold(GoldenCase.ofOutcome(Files.readString(outcome)), said);
    }
  }

  private static void hold(GoldenCase golden, List<Translation> said) throws IOException {
    Partner partner = partner();
    assertThat(golden.differences(partner, said))
        .as(() -> GoldenCase.text(partner, said))
        .isEmpty();
  }

  private static Partner partner() throws IOException {
    CodeMapReading codes = CodeMapFile.read(Files.readString(ROUTE.resolve("codes.csv")));
    assertThat(codes.problems()).isEmpty();
    return HprimFile.LABORATORY.withCodes(codes.map());
  }

  private static List<Translation> translations(Path input) throws IOException {
    InboundMessage whole = InboundMessage.of(partner(), Files.readAllBytes(input));
    HprimMedecinTranslator translator = new HprimMedecinTranslator();
    return translator.split(whole).stream().map(translator::translate).toList();
  }
}
