package fr.passerelle.routes.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.translation.Fate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InboxFilingTest {
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
  void a_file_moves_to_done_with_its_answer_beside_it() throws Exception {
    inbox.drop("report.hpr", "lettre é");
    await().until(() -> inbox.names("done").equals(List.of("report.hpr", "report.hpr.answer.txt")));
    assertThat(Files.readString(inbox.path("done/report.hpr"))).isEqualTo("lettre é");
    assertThat(Files.readString(inbox.path("done/report.hpr.answer.txt")))
        .isEqualTo(IntakeInMemory.answerTo("lettre é"));
    assertThat(inbox.names(".")).isEmpty();
    assertThat(intake.received).hasSize(1);
  }

  @Test
  void a_refused_file_moves_to_refused() throws Exception {
    intake.fate = Fate.REFUSED;
    inbox.drop("report.hpr", "x");
    await()
        .until(() -> inbox.names("refused").equals(List.of("report.hpr", "report.hpr.answer.txt")));
    assertThat(inbox.names("done")).isEmpty();
  }

  @Test
  void what_is_not_received_stays_and_is_tried_again() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    inbox.drop("report.hpr", "x");
    await().until(() -> !intake.partners.isEmpty());
    assertThat(inbox.names(".")).containsExactly("report.hpr");
    intake.fate = Fate.INTEGRATED;
    await().until(() -> inbox.names("done").size() == 2);
    assertThat(intake.received).hasSize(1);
  }

  @Test
  void an_exception_of_ours_leaves_the_file() throws Exception {
    intake.meanwhile =
        bytes -> {
          intake.partners.add(null);
          throw new IllegalStateException("unexpected");
        };
    inbox.drop("report.hpr", "x");
    await().until(() -> intake.partners.size() > 1);
    assertThat(inbox.names(".")).containsExactly("report.hpr");
    assertThat(inbox.names("refused")).isEmpty();
  }

  @Test
  void a_second_file_of_the_same_name_does_not_replace_the_first() throws Exception {
    inbox.drop("report.hpr", "first");
    await().until(() -> inbox.names("done").size() == 2);
    inbox.drop("report.hpr", "second");
    await().until(() -> inbox.names("done").size() == 4);
    assertThat(inbox.path("done/report.hpr")).hasContent("first");
    assertThat(inbox.names("done")).filteredOn(name -> name.endsWith("report.hpr")).hasSize(2);
  }

  @Test
  void a_file_over_the_limit_is_refused_with_its_beginning() throws Exception {
    Path building = data.resolve("large");
    Files.write(building, new byte[20 * 1024 * 1024 + 1]);
    Files.move(building, inbox.path("large.hpr"));
    await().until(() -> inbox.names("refused").size() == 2);
    assertThat(inbox.path("refused/large.hpr.answer.txt")).hasContent("NAK too-large");
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
  }
}
