package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileInputIT extends WholeServer {
  private static final long FIFTY_MEGABYTES = 50L << 20;

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @EnumSource
  void each_gets_its_code_and_its_sentence(HostileInput input) throws Exception {
    String answer = answerTo(input);
    assertThat(answer).contains(input.sentence());
    assertThat(answer)
        .satisfies(
            text -> {
              if (input.sent().channel().isMllp()) {
                assertThat(text).contains(input.code());
              } else {
                assertThat(text).startsWith(input.code());
              }
            });
    assertThat(answer).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("root:");
  }

  @Test
  void a_thousand_of_them_leave_the_heap_as_it_was_and_other_senders_notice_nothing()
      throws Exception {
    sendAllButTheLargest(2);
    long before = usedAfterCollection();
    sendAllButTheLargest(55);
    assertThat(usedAfterCollection() - before).isLessThan(FIFTY_MEGABYTES);
    try (MllpClient sender = mllp()) {
      assertThat(sender.send(People.announced("AFTER", "HOSTILE-AFTER", "APRÈS")))
          .contains("MSA|AA|AFTER");
    }
  }

  private void sendAllButTheLargest(int times) throws Exception {
    for (int round = 0; round < times; round++) {
      for (HostileInput input : HostileInput.values()) {
        if (input.sent().bytes().length < 500_000) {
          assertThat(answerTo(input)).contains(input.sentence());
        }
      }
    }
  }

  private String answerTo(HostileInput input) throws Exception {
    byte[] bytes = input.sent().bytes();
    return switch (input.sent().channel()) {
      case JSON -> overHttp("application/fhir+json", bytes);
      case XML -> overHttp("application/fhir+xml", bytes);
      default -> overMllp(input.sent().channel(), bytes);
    };
  }

  private String overMllp(HostileInput.Channel channel, byte[] bytes) throws IOException {
    try (MllpClient sender = mllp()) {
      return switch (channel) {
        case MLLP_WITHOUT_END -> sender.sendWithoutEnd(bytes);
        case MLLP_WITHOUT_START -> sender.sendWithoutStart(bytes);
        case MLLP_IN_PIECES -> sender.sendInPieces(bytes);
        default -> sender.send(bytes);
      };
    }
  }

  private String overHttp(String type, byte[] bytes) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fhir() + "/Patient"))
            .header("Content-Type", type)
            .header("Accept-Language", "fr")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build();
    HttpResponse<String> response =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return response.statusCode() + " " + response.body();
  }

  private static long usedAfterCollection() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
