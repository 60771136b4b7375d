package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No log call can let out what was sent, whatever the log level. */
class LogCallsTest {

  private static final Path TALKATIVE = Path.of("src", "test", "resources", "house", "talkative");

  /** Their strings are names of settings, routes and profiles. */
  private static final Set<String> ROOMS_WITHOUT_MESSAGES =
      Set.of(
          "fr.passerelle",
          "fr.passerelle.cli",
          "fr.passerelle.coordination",
          "fr.passerelle.coordination.acts",
          "fr.passerelle.profiles",
          "fr.passerelle.routes",
          "fr.passerelle.security",
          "fr.passerelle.web");

  @Test
  void no_log_call_can_hold_what_was_sent() {
    assertThat(LogCalls.faults(Sources.ofTheProgram(), ROOMS_WITHOUT_MESSAGES)).isEmpty();
  }

  @Test
  void names_contents_and_exceptions_are_seen() {
    List<String> faults = LogCalls.faults(Sources.of(TALKATIVE), Set.of());
    assertThat(faults).hasSize(8).noneMatch(fault -> fault.contains("READY"));
  }

  @Test
  void a_room_without_messages_may_name_things_but_not_quote_exceptions() {
    List<String> faults = LogCalls.faults(Sources.of(TALKATIVE), Set.of("talkative"));
    assertThat(faults)
        .anyMatch(fault -> fault.contains("error.getMessage()"))
        .noneMatch(fault -> fault.endsWith(": family"));
  }
}
