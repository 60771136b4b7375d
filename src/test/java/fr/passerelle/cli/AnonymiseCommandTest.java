package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does with a real message before anybody else sees it. */
class AnonymiseCommandTest {
  private static final String REPORT =
      "camel-routes/labo-exemple-hprim/cases/01-compte-rendu-de-biologie/input.hpr";

  @TempDir Path directory;

  @Test
  void the_message_goes_to_the_output_and_its_account_stands_beside_it() {
    Typed typed = anonymise(REPORT);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("RES|", "|GLYC 01|N|1.26|g/l|").doesNotContain("LECLERC");
    assertThat(typed.err()).contains("Values replaced: ", "Read the result");
  }

  @Test
  void the_message_goes_to_a_new_file_in_its_own_charset() throws Exception {
    Path file = directory.resolve("case.hpr");
    Typed typed = anonymise(REPORT, "--output", file.toString());
    assertThat(typed.out()).isEmpty();
    assertThat(Files.size(file)).isEqualTo(Files.size(Path.of(REPORT)));
    assertThat(Typed.in(Locale.ENGLISH, "translate", file.toString()).exit()).isZero();
  }

  @Test
  void a_file_that_is_there_is_never_written_over() throws Exception {
    Path file = Files.copy(Path.of(REPORT), directory.resolve("real.hpr"));
    Typed typed = anonymise(file.toString(), "--output=" + file);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("never written over");
    assertThat(file).hasSameBinaryContentAs(Path.of(REPORT));
  }

  @Test
  void what_cannot_be_cut_is_not_given_out() throws Exception {
    Path file = Files.writeString(directory.resolve("letter.txt"), "Cher confrère");
    Typed typed = anonymise(file.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("Only HL7 v2");
    assertThat(anonymise(directory.resolve("none").toString()).exit()).isEqualTo(2);
    assertThat(anonymise().exit()).isEqualTo(2);
  }

  private static Typed anonymise(String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "anonymise";
    System.arraycopy(args, 0, words, 1, args.length);
    return Typed.in(Locale.ENGLISH, words);
  }
}
