package fr.passerelle.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ListeningRuleTest {
  private final ListeningRule rule = new ListeningRule(false);

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
  void loopback_is_allowed(String host) {
    assertThat(rule.refusal(host)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "", "no-such-host.invalid"})
  void everything_else_is_refused_and_says_what_to_do(String host) {
    assertThat(rule.refusal(host))
        .hasValueSatisfying(reason -> assertThat(reason).contains("listen-beyond-loopback"));
  }

  @Test
  void the_named_setting_opens_it() {
    assertThat(new ListeningRule(true).refusal("0.0.0.0")).isEmpty();
  }

  @Test
  void the_server_does_not_start_on_another_address() {
    runner("server.address=0.0.0.0")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .isInstanceOf(ListeningRefusedException.class));
  }

  @Test
  void the_server_does_not_start_without_an_address() {
    runner("server.port=0").run(context -> assertThat(context).hasFailed());
  }

  @Test
  void the_server_starts_on_loopback() {
    runner("server.address=127.0.0.1").run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void the_refusal_is_a_sentence() {
    ListeningRefusedException refusal =
        new ListeningRefusedException(rule.refusal("0.0.0.0").orElseThrow());
    FailureAnalysis analysis = new ListeningRefusedAnalyzer().analyze(refusal);
    assertThat(analysis.getDescription()).startsWith("Refused to listen on '0.0.0.0'");
  }

  private static ApplicationContextRunner runner(String property) {
    return new ApplicationContextRunner()
        .withUserConfiguration(SecurityConfiguration.class)
        .withPropertyValues(property);
  }
}
