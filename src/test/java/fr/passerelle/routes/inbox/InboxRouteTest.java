package fr.passerelle.routes.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Fate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InboxRouteTest {
  @TempDir Path data;
  private final IntakeInMemory intake = new IntakeInMemory();
  private Path inbox;
  private FolderRoute route;

  @BeforeEach
  void start() throws Exception {
    inbox = data.resolve("inbox").resolve("labo");
    FolderCheck check =
        new FolderCheck(intake, TestFolders.surroundings(data), new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(TestFolders.of("labo", TestFolders.INBOX, ""));
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
    await().until(() -> Files.isDirectory(inbox.resolve("done")));
  }

  @AfterEach
  void stop() {
    route.close();
  }

  @Test
  void a_file_moves_to_done_with_its_answer_beside_it() throws Exception {
    drop("report.hpr", "lettre é");
    await().until(() -> names("done").equals(List.of("report.hpr", "report.hpr.answer.txt")));
    assertThat(Files.readString(inbox.resolve("done/report.hpr"))).isEqualTo("lettre é");
    assertThat(Files.readString(inbox.resolve("done/report.hpr.answer.txt")))
        .isEqualTo(IntakeInMemory.answerTo("lettre é"));
    assertThat(names(".")).isEmpty();
    assertThat(intake.received).hasSize(1);
  }

  @Test
  void a_refused_file_moves_to_refused() throws Exception {
    intake.fate = Fate.REFUSED;
    drop("report.hpr", "x");
    await().until(() -> names("refused").equals(List.of("report.hpr", "report.hpr.answer.txt")));
    assertThat(names("done")).isEmpty();
  }

  @Test
  void what_is_not_received_stays_and_is_tried_again() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    drop("report.hpr", "x");
    await().until(() -> !intake.partners.isEmpty());
    assertThat(names(".")).containsExactly("report.hpr");
    intake.fate = Fate.INTEGRATED;
    await().until(() -> names("done").size() == 2);
    assertThat(intake.received).hasSize(1);
  }

  @Test
  void an_exception_of_ours_leaves_the_file() throws Exception {
    intake.meanwhile =
        bytes -> {
          intake.partners.add(null);
          throw new IllegalStateException("unexpected");
        };
    drop("report.hpr", "x");
    await().until(() -> intake.partners.size() > 1);
    assertThat(names(".")).containsExactly("report.hpr");
    assertThat(names("refused")).isEmpty();
  }

  @Test
  void a_file_that_is_being_written_is_not_taken() throws Exception {
    Path file = inbox.resolve("growing.hpr");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 20; i++) {
        out.write("line\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        await().pollDelay(40, TimeUnit.MILLISECONDS).until(() -> true);
      }
    }
    await().until(() -> names("done").size() == 2);
    assertThat(intake.received).singleElement().satisfies(b -> assertThat(b).hasSize(120));
  }

  @Test
  void one_slow_writer_does_not_hold_up_another_file() throws Exception {
    Path file = inbox.resolve("a-growing.hpr");
    try (OutputStream out = Files.newOutputStream(file)) {
      drop("b-finished.hpr", "x");
      await()
          .pollInterval(40, TimeUnit.MILLISECONDS)
          .until(
              () -> {
                out.write('x');
                out.flush();
                return names("done").contains("b-finished.hpr");
              });
      assertThat(names(".")).containsExactly("a-growing.hpr");
    }
  }

  @Test
  void unfinished_and_hidden_names_are_left_alone() throws Exception {
    List<String> left = List.of(".hidden", "copy.tmp", "copy.PART", "~lock");
    for (String name : left) {
      drop(name, "x");
    }
    drop("report.hpr", "x");
    await().until(() -> names("done").size() == 2);
    assertThat(names(".")).containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void a_second_file_of_the_same_name_does_not_replace_the_first() throws Exception {
    drop("report.hpr", "first");
    await().until(() -> names("done").size() == 2);
    drop("report.hpr", "second");
    await().until(() -> names("done").size() == 4);
    assertThat(inbox.resolve("done/report.hpr")).hasContent("first");
    assertThat(names("done")).filteredOn(name -> name.endsWith("report.hpr")).hasSize(2);
  }

  @Test
  void a_file_over_the_limit_is_refused_with_its_beginning() throws Exception {
    Path building = data.resolve("large");
    Files.write(building, new byte[20 * 1024 * 1024 + 1]);
    Files.move(building, inbox.resolve("large.hpr"));
    await().until(() -> names("refused").size() == 2);
    assertThat(inbox.resolve("refused/large.hpr.answer.txt")).hasContent("NAK too-large");
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
  }

  @Test
  void an_empty_file_is_given_to_the_intake_too() throws Exception {
    drop("empty.hpr", "");
    await().until(() -> intake.received.size() == 1);
    assertThat(intake.received.get(0)).isEmpty();
  }

  @Test
  void files_are_taken_in_the_order_they_were_written() throws Exception {
    intake.fate = Fate.NOT_RECEIVED; // nothing leaves while they are laid down
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    for (int i = 9; i >= 0; i--) {
      drop("file" + (9 - i), "n" + i);
      Files.setLastModifiedTime(
          inbox.resolve("file" + (9 - i)), FileTime.from(start.plusSeconds(i)));
    }
    intake.fate = Fate.INTEGRATED;
    await().until(() -> intake.received.size() == 10);
    assertThat(intake.received.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
        .isSorted();
  }

  @Test
  void a_link_to_a_file_elsewhere_is_not_followed() throws Exception {
    Path elsewhere = Files.writeString(data.resolve("elsewhere"), "x");
    Files.createSymbolicLink(inbox.resolve("link.hpr"), elsewhere);
    drop("report.hpr", "x");
    await().until(() -> names("done").size() == 2);
    assertThat(names(".")).containsExactly("link.hpr");
  }

  @Test
  void files_of_the_folders_for_what_was_dealt_with_are_not_taken_again() throws Exception {
    Files.writeString(inbox.resolve("done/old.hpr"), "old");
    drop("report.hpr", "new");
    await().until(() -> names("done").size() == 3);
    assertThat(intake.received).hasSize(1);
  }

  private void drop(String name, String text) throws IOException {
    Files.writeString(inbox.resolve(name), text);
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(inbox.resolve(folder))) {
      return entries
          .filter(Files::isRegularFile)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
