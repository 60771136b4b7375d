package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.folder.FolderWatch.Change;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  private final FolderWatch watch = new FolderWatch();

  @Test
  void what_is_there_at_the_start_is_taken_at_once() {
    assertThat(watch.first(Map.of("a", "1"))).containsExactly(new Change("a", true));
    assertThat(watch.look(Map.of("a", "1"))).isEmpty();
  }

  @Test
  void a_new_folder_is_taken_once_it_has_come_to_rest() {
    watch.first(Map.of());
    assertThat(watch.look(Map.of("a", "1"))).isEmpty();
    assertThat(watch.look(Map.of("a", "2"))).isEmpty();
    assertThat(watch.look(Map.of("a", "2"))).containsExactly(new Change("a", true));
    assertThat(watch.look(Map.of("a", "2"))).isEmpty();
  }

  @Test
  void a_folder_that_went_is_taken_away_once() {
    watch.first(Map.of("a", "1", "b", "1"));
    assertThat(watch.look(Map.of("b", "1"))).isEmpty();
    assertThat(watch.look(Map.of("b", "1"))).containsExactly(new Change("a", false));
    assertThat(watch.look(Map.of("b", "1"))).isEmpty();
  }

  @Test
  void a_folder_replaced_between_two_looks_is_a_change() {
    watch.first(Map.of("a", "1"));
    watch.look(Map.of());
    watch.look(Map.of("a", "2"));
    assertThat(watch.look(Map.of("a", "2"))).containsExactly(new Change("a", true));
  }

  @Test
  void templates_and_hidden_folders_are_no_routes(@TempDir Path directory) throws Exception {
    for (String name : new String[] {"_modele", ".git", "labo"}) {
      Files.createDirectories(directory.resolve(name));
    }
    Files.writeString(directory.resolve("README.md"), "x");
    assertThat(new DirectorySource(directory).fingerprints()).containsOnlyKeys("labo");
  }

  @Test
  void a_fingerprint_changes_with_any_file_of_the_folder(@TempDir Path directory) throws Exception {
    Path folder = Files.createDirectories(directory.resolve("labo/cases/01-x"));
    DirectorySource source = new DirectorySource(directory);
    String before = source.fingerprints().get("labo");
    Files.writeString(folder.resolve("input.hpr"), "x");
    assertThat(source.fingerprints().get("labo")).isNotEqualTo(before);
    assertThat(source.read("labo").cases()).containsOnlyKeys("01-x");
  }
}
