package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an integrator sends to a vendor before anything is connected. */
class RecetteCommandTest {
  private static final String LABORATORY = "camel-routes/labo-exemple-hprim/cases";

  @TempDir Path output;

  @Test
  void a_folder_becomes_a_page_and_its_json_in_french() throws Exception {
    Typed typed = recette(LABORATORY + "/03-valeurs-difficiles");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("recette.html", "Files: 1, records translated: 1, refused: 0");
    assertThat(Files.readString(output.resolve("recette.html"))).contains("Codes locaux");
    JsonNode json = new ObjectMapper().readTree(output.resolve("recette.json").toFile());
    assertThat(json.at("/totals/share/lost").asInt()).isZero();
    assertThat(json.at("/files/0/name").asText()).isEqualTo("input.hpr");
  }

  @Test
  void it_speaks_english_when_asked_and_tells_refusals_by_its_exit_code() throws Exception {
    Typed typed = recette(LABORATORY + "/05-refuse-entete-incomplet", "--lang", "en");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(Files.readString(output.resolve("recette.html"))).contains("Breaches and remarks");
  }

  @Test
  void the_partners_codes_are_used() throws Exception {
    recette(LABORATORY + "/01-compte-rendu-de-biologie", "--partner=labo-exemple-hprim");
    JsonNode json = new ObjectMapper().readTree(output.resolve("recette.json").toFile());
    assertThat(json.path("partner").asText()).isEqualTo("labo-exemple-hprim");
    assertThat(json.path("localCodes")).isEmpty();
  }

  @Test
  void a_report_in_the_folder_of_the_samples_is_no_sample() throws Exception {
    Files.copy(Path.of(LABORATORY, "07-utf-16", "input.hpr"), output.resolve("a.hpr"));
    for (int i = 0; i < 2; i++) {
      Typed typed = Typed.in(Locale.ENGLISH, "recette", output.toString(), "--output=" + output);
      assertThat(typed.out()).contains("Files: 1,");
    }
  }

  @Test
  void a_folder_that_is_none_or_empty_is_told() {
    assertThat(recette("missing").err()).contains("This is no folder");
    assertThat(recette(output.toString()).err()).contains("There is no file");
    assertThat(recette(output.toString()).exit()).isEqualTo(2);
    assertThat(recette("nul\0name").exit()).isEqualTo(2);
    assertThat(recette("one", "two").exit()).isEqualTo(2);
  }

  private Typed recette(String... args) {
    String[] words = new String[args.length + 2];
    words[0] = "recette";
    words[1] = "--output=" + output;
    System.arraycopy(args, 0, words, 2, args.length);
    return Typed.in(Locale.ENGLISH, words);
  }
}
