package fr.passerelle.coordination.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.fhirserver.errors.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ActsFolderTest {
  private static final RoleCode ASSISTANT = RoleCode.of("TRE_R85", "332").orElseThrow();
  private static final String HEADER = "nomenclature;code;acte;libelle;autonomie\n";

  @TempDir Path folder;

  @Test
  void a_practice_adds_an_act_and_replaces_one() throws IOException {
    write(
        "cabinet.csv",
        HEADER
            + "TRE_R85;332;constantes;Constantes du cabinet;delegue\n"
            + "TRE_R85;332;ecg;Électrocardiogramme;geste-technique\n");
    ActsOfRoles acts = ActsFolder.read(folder);
    assertThat(acts.of(ASSISTANT))
        .filteredOn(act -> act.act().equals("constantes"))
        .extracting(RoleAct::label, RoleAct::autonomy)
        .containsExactly(tuple("Constantes du cabinet", Autonomy.DELEGUE));
    assertThat(acts.of(ASSISTANT)).extracting(RoleAct::act).contains("ecg", "rendez-vous");
  }

  @Test
  void a_broken_file_is_told_by_its_name_and_stops_no_other() throws IOException {
    Files.write(folder.resolve("a.csv"), (HEADER + "é").getBytes(StandardCharsets.ISO_8859_1));
    write("b.CSV", "\uFEFF" + HEADER + "TRE_R85;332;ecg;ECG;geste-technique\nTRE_R85;332;x;X;?\n");
    write("notes.txt", "nothing to read");
    ActsOfRoles acts = ActsFolder.read(folder);
    assertThat(acts.problems())
        .containsExactly(
            new ActsProblem("a.csv", 0, ActsProblem.Kind.UNREADABLE),
            new ActsProblem("b.CSV", 3, ActsProblem.Kind.AUTONOMY));
    assertThat(acts.of(ASSISTANT)).extracting(RoleAct::act).contains("ecg");
  }

  @ParameterizedTest
  @EnumSource(ActsProblem.Kind.class)
  void every_problem_has_a_sentence_with_file_and_line(ActsProblem.Kind kind) {
    String sentence =
        Wording.of(null, ActsOfRoles.class).say(new ActsProblem("x", 0, kind).key(), "c.csv", 7);
    assertThat(sentence).contains("c.csv").doesNotContain("{");
    assertThat(kind == ActsProblem.Kind.UNREADABLE || sentence.contains("7")).isTrue();
  }

  @Test
  void the_folder_is_a_setting() {
    Binder settings =
        new Binder(new MapConfigurationPropertySource(Map.of("passerelle.acts-dir", "/srv/actes")));
    assertThat(settings.bindOrCreate("passerelle", ActsProperties.class).actsDir())
        .isEqualTo(Path.of("/srv/actes"));
    assertThat(new Binder().bindOrCreate("passerelle", ActsProperties.class).actsDir())
        .isEqualTo(Path.of("actes"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
