package fr.passerelle.routes.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.translation.Fate;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InboxTakingTest {
  @TempDir Path data;
  private final IntakeInMemory intake = new IntakeInMemory();
  private InboxRoute inbox;

  @BeforeEach
  void start() throws Exception {
    inbox = new InboxRoute(intake, data);
  }

  @AfterEach
  void stop() {
    inbox.close();
  }

  @Test
  void a_file_that_is_being_written_is_not_taken() throws Exception {
    waitLonger();
    Path file = inbox.path("growing.hpr");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 20; i++) {
        out.write("line\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        await().pollDelay(40, TimeUnit.MILLISECONDS).until(() -> true);
      }
    }
    await().until(() -> inbox.names("done").size() == 2);
    assertThat(intake.received).singleElement().satisfies(b -> assertThat(b).hasSize(120));
  }

  @Test
  void one_slow_writer_does_not_hold_up_another_file() throws Exception {
    waitLonger();
    Path file = inbox.path("a-growing.hpr");
    try (OutputStream out = Files.newOutputStream(file)) {
      inbox.drop("b-finished.hpr", "x");
      await()
          .pollInterval(40, TimeUnit.MILLISECONDS)
          .until(
              () -> {
                out.write('x');
                out.flush();
                return inbox.names("done").contains("b-finished.hpr");
              });
      assertThat(inbox.names(".")).containsExactly("a-growing.hpr");
    }
  }

  @Test
  void unfinished_and_hidden_names_are_left_alone() throws Exception {
    List<String> left = List.of(".hidden", "copy.tmp", "copy.PART", "~lock");
    for (String name : left) {
      inbox.drop(name, "x");
    }
    inbox.drop("report.hpr", "x");
    await().until(() -> inbox.names("done").size() == 2);
    assertThat(inbox.names(".")).containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void files_are_taken_in_the_order_they_were_written() throws Exception {
    intake.fate = Fate.NOT_RECEIVED; // nothing leaves while they are laid down
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    for (int i = 9; i >= 0; i--) {
      inbox.drop("file" + (9 - i), "n" + i);
      Files.setLastModifiedTime(inbox.path("file" + (9 - i)), FileTime.from(start.plusSeconds(i)));
    }
    intake.fate = Fate.INTEGRATED;
    await().until(() -> intake.received.size() == 10);
    assertThat(intake.received.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
        .isSorted();
  }

  @Test
  void a_link_to_a_file_elsewhere_is_not_followed() throws Exception {
    Path elsewhere = Files.writeString(data.resolve("elsewhere"), "x");
    Files.createSymbolicLink(inbox.path("link.hpr"), elsewhere);
    inbox.drop("report.hpr", "x");
    await().until(() -> inbox.names("done").size() == 2);
    assertThat(inbox.names(".")).containsExactly("link.hpr");
  }

  @Test
  void files_of_the_folders_for_what_was_dealt_with_are_not_taken_again() throws Exception {
    Files.writeString(inbox.path("done/old.hpr"), "old");
    inbox.drop("report.hpr", "new");
    await().until(() -> inbox.names("done").size() == 3);
    assertThat(intake.received).hasSize(1);
  }

  @Test
  void an_empty_file_is_given_to_the_intake_too() throws Exception {
    inbox.drop("empty.hpr", "");
    await().until(() -> intake.received.size() == 1);
    assertThat(intake.received.get(0)).isEmpty();
  }

  /** A busy machine may hold up a writer for longer than the other tests let a file rest. */
  private void waitLonger() throws Exception {
    inbox.close();
    inbox = new InboxRoute(intake, data, 2000);
  }
}
