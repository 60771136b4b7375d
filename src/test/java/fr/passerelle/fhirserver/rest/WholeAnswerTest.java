package fr.passerelle.fhirserver.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class WholeAnswerTest {
  private final MockHttpServletResponse sent = new MockHttpServletResponse();
  private final WholeAnswer answer = new WholeAnswer(sent);

  @Test
  void text_that_is_flushed_leaves_when_the_answer_ends() throws IOException {
    sent.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Writer writer = answer.getWriter();
    writer.write("{\"résultat\":");
    writer.flush();
    assertThat(sent.isCommitted()).isFalse();
    writer.write("1}");
    writer.close();
    assertThat(sent.isCommitted()).isTrue();
    assertThat(sent.getContentAsString()).isEqualTo("{\"résultat\":1}");
  }

  @Test
  void bytes_that_are_flushed_leave_when_the_answer_ends() throws IOException {
    OutputStream stream = answer.getOutputStream();
    stream.write(new byte[] {1, 2});
    stream.flush();
    assertThat(sent.isCommitted()).isFalse();
    stream.write(3);
    stream.close();
    assertThat(sent.getContentAsByteArray()).containsExactly(1, 2, 3);
  }
}
