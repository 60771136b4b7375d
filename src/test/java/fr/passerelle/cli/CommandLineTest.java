package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void options_alone_are_for_the_server() {
    assertThat(CommandLine.run()).isEmpty();
    assertThat(CommandLine.run("--server.port=0", "--passerelle.demo-data=false")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "start", "-Dserver.port=8081", "CASES", ""})
  void an_unknown_word_is_told_with_the_usage(String word) {
    Typed typed = Typed.in(Locale.ENGLISH, word);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("Unknown command: " + word, "passerelle.jar cases [FOLDER]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lan=fr", "--lang=de", "--server.port=1"})
  void an_option_no_command_knows_is_told(String option) {
    Typed typed = Typed.in(Locale.FRENCH, "cases", option);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("Option inconnue : " + option);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void help_lists_the_commands(String option) {
    Typed typed = Typed.in(Locale.FRENCH, option);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("passerelle.jar cases [DOSSIER]", "Code de sortie");
  }

  @Test
  void the_language_is_the_machines_unless_one_is_asked_for() {
    assertThat(Typed.in(Locale.ENGLISH, "--help").out()).startsWith("Usage");
    assertThat(Typed.in(Locale.ENGLISH, "--help", "--lang=fr").out()).startsWith("Emploi");
  }
}
