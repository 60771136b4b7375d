package fr.passerelle.routes.http;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.routes.DroppedRoutes;
import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.translation.Fate;
import java.nio.file.Path;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@Timeout(60)
class PostedTest {
  @TempDir Path directory;
  private final IntakeInMemory intake = new IntakeInMemory();
  private DroppedRoutes dropped;
  private MockMvc server;

  @BeforeEach
  void start() throws Exception {
    dropped = new DroppedRoutes(directory, intake);
    dropped.folder("cabinet", TestFolders.HTTP, "");
    dropped.folder("small", TestFolders.HTTP.replace("intake\n", "intake?maxBytes=1048576\n"), "");
    dropped.folder("labo", TestFolders.INBOX, "");
    dropped.routes().start();
    server =
        MockMvcBuilders.standaloneSetup(new IntakeController(dropped.http(), dropped.routes()))
            .build();
  }

  @AfterEach
  void stop() {
    dropped.close();
  }

  @Test
  void the_answer_comes_back_in_the_senders_language() throws Exception {
    MockHttpServletResponse answer = send(post("/intake/cabinet").content("MSH|one"));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).isEqualTo(answerTo("MSH|one"));
    assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(intake.partners).singleElement().hasToString("cabinet");
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGRATED, 200",
    "DUPLICATE, 200",
    "SUPERSEDED, 200",
    "IGNORED, 200",
    "HELD, 202",
    "REFUSED, 422",
    "NOT_RECEIVED, 503"
  })
  void each_fate_has_its_status(Fate fate, int status) throws Exception {
    intake.fate = fate;
    MockHttpServletResponse answer = send(post("/intake/cabinet").content("x"));
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.containsHeader("Retry-After")).isEqualTo(status == 503);
  }

  @Test
  void an_exception_of_ours_says_send_it_again() throws Exception {
    intake.meanwhile =
        bytes -> {
          throw new IllegalStateException("unexpected");
        };
    MockHttpServletResponse answer = send(post("/intake/cabinet").content("x"));
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @Test
  void a_sender_that_reads_fhir_gets_an_outcome() throws Exception {
    intake.fate = Fate.HELD;
    MockHttpServletResponse answer =
        send(
            post("/intake/cabinet")
                .header("Accept", "application/fhir+json")
                .locale(Locale.FRENCH)
                .content("x"));
    assertThat(answer.getStatus()).isEqualTo(202);
    assertThat(answer.getContentType()).startsWith("application/fhir+json");
    OperationOutcome outcome =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(OperationOutcome.class, answer.getContentAsString());
    assertThat(outcome.getIssueFirstRep().getSeverity().toCode()).isEqualTo("warning");
    assertThat(outcome.getIssueFirstRep().getDetails().getText()).startsWith("En attente");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "labo", "_modele"})
  void a_partner_without_this_transport_is_not_found(String partner) throws Exception {
    assertThat(send(post("/intake/" + partner).content("x")).getStatus()).isEqualTo(404);
    assertThat(intake.received).isEmpty();
  }

  @Test
  void a_stopped_route_says_send_it_again() throws Exception {
    dropped.routes().stop("cabinet");
    MockHttpServletResponse answer = send(post("/intake/cabinet").content("x"));
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
    dropped.routes().start("cabinet");
    assertThat(send(post("/intake/cabinet").content("x")).getStatus()).isEqualTo(200);
  }

  @Test
  void a_body_over_the_limit_is_journaled_as_refused() throws Exception {
    MockHttpServletResponse answer = send(post("/intake/small").content(new byte[1024 * 1024 + 1]));
    assertThat(answer.getStatus()).isEqualTo(413);
    assertThat(answer.getContentAsString()).isEqualTo("NAK too-large");
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
    assertThat(send(post("/intake/small").content(new byte[1024 * 1024])).getStatus())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
  void a_form_is_no_message(String type) throws Exception {
    assertThat(send(post("/intake/cabinet").header("Content-Type", type).content("x")).getStatus())
        .isEqualTo(415);
    assertThat(intake.received).isEmpty();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return server.perform(request).andReturn().getResponse();
  }
}
