package fr.passerelle.fhirserver.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ValidationReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class BoundedValidationTest {
  private static final ValidationReport NOTHING = new ValidationReport(List.of());

  @Test
  void what_is_judged_in_time_is_answered() {
    try (BoundedValidation limits = limits(Duration.ofMinutes(1))) {
      assertThat(limits.within(() -> NOTHING, request("{}"))).isSameAs(NOTHING);
    }
  }

  @Test
  void what_takes_too_long_is_a_finding_and_its_thread_is_interrupted() {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (BoundedValidation limits = limits(Duration.ofMillis(50))) {
      ValidationReport report =
          limits.within(
              () -> {
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  interrupted.countDown();
                }
                return NOTHING;
              },
              request("{}"));
      assertThat(report.findings()).extracting(Finding::rule).containsExactly("too-long");
      assertThat(report.toOperationOutcome().getIssueFirstRep().getCode())
          .isEqualTo(OperationOutcome.IssueType.TOOCOSTLY);
      await().atMost(Duration.ofSeconds(20)).until(() -> interrupted.getCount() == 0);
    }
  }

  @Test
  void while_too_many_go_on_all_the_same_nothing_more_is_begun() {
    CountDownLatch end = new CountDownLatch(1);
    try (BoundedValidation limits = limits(Duration.ofMillis(50))) {
      for (int i = 0; i < 4; i++) {
        limits.within(() -> deaf(end), request("{}"));
      }
      assertThatThrownBy(() -> limits.within(() -> NOTHING, request("{}")))
          .isInstanceOfSatisfying(
              BaseServerResponseException.class,
              refusal -> {
                assertThat(refusal.getStatusCode()).isEqualTo(503);
                assertThat(refusal.getResponseHeaders()).containsKey("Retry-After");
              });
      end.countDown();
      await()
          .atMost(Duration.ofSeconds(20))
          .ignoreExceptions()
          .until(() -> limits.within(() -> NOTHING, request("{}")).equals(NOTHING));
    }
  }

  @Test
  void what_is_too_large_is_refused_unread() {
    try (BoundedValidation limits = limits(Duration.ofMinutes(1))) {
      limits.refuseIfTooLarge(request("{}"));
      assertThatThrownBy(() -> limits.refuseIfTooLarge(request("{    }")))
          .isInstanceOf(PayloadTooLargeException.class)
          .hasMessageContaining("4 bytes");
    }
  }

  /** Like a rule that never asks whether anybody waits. */
  private static ValidationReport deaf(CountDownLatch end) {
    while (end.getCount() > 0) {
      Thread.onSpinWait();
    }
    return NOTHING;
  }

  private static BoundedValidation limits(Duration longest) {
    return new BoundedValidation(
        new ValidationProperties(
            ValidationProperties.OnWrite.DECLARED, Map.of(), DataSize.ofBytes(4), longest));
  }

  private static ServletRequestDetails request(String body) {
    ServletRequestDetails request = new ServletRequestDetails();
    request.setServletRequest(new MockHttpServletRequest());
    request.setRequestContents(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return request;
  }
}
