package fr.passerelle.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.intake.TranslationOnly;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.routes.folder.FolderSource;
import fr.passerelle.routes.folder.PackagedSource;
import fr.passerelle.routes.folder.RouteFolder;
import fr.passerelle.security.ListeningRule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes inside the program, with the real formats. */
class ExampleRoutesTest {
  @TempDir Path data;
  private final FolderSource packaged = new PackagedSource();

  @Test
  void two_examples_are_inside_the_program() throws Exception {
    assertThat(packaged.fingerprints())
        .containsOnlyKeys("cabinet-exemple-hl7v2", "labo-exemple-hprim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cabinet-exemple-hl7v2", "labo-exemple-hprim"})
  void an_example_passes_its_own_check_with_its_cases(String id) throws Exception {
    RouteFolder folder = packaged.read(id);
    Checked<FolderRoute> checked =
        new FolderCheck(
                new TranslationOnly(), TestFolders.surroundings(data), new ListeningRule(false))
            .check(folder);
    assertThat(checked).isInstanceOf(Checked.Good.class);
    ((Checked.Good<FolderRoute>) checked).value().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cabinet-exemple-hl7v2", "labo-exemple-hprim"})
  void an_example_says_who_what_and_how_to_try_it(String id) throws Exception {
    String readme =
        new String(packaged.read(id).file("README.md").orElseThrow(), StandardCharsets.UTF_8);
    assertThat(readme).contains("**Who.**", "**What.**", "**Transport.**", "**Try it.**");
  }
}
