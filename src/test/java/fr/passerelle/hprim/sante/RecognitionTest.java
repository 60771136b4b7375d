package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.translation.MessageTranslator;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

  @ParameterizedTest
  @ValueSource(strings = {"H|~^\\&|A.HPR||LAB||ORU\r\nP|1\r\n", "\r\n H|\\^&~|A.HPR||LAB||ORU\r\n"})
  void a_message_is_recognised_by_the_delimiters_of_its_header(String content) {
    assertThat(recognises(content)).isTrue();
    assertThat(new HprimMedecinTranslator().recognises(bytes(content))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "H", "MSH|^~\\&|A", "Hémoglobine : 12", "H|~^\\&", "<?xml?>", "HPRIM"})
  void nothing_else_is_claimed(String content) {
    assertThat(recognises(content)).isFalse();
  }

  @Test
  void the_format_is_installed() {
    assertThat(ServiceLoader.load(MessageTranslator.class))
        .anyMatch(each -> each.format().equals("hprim-sante"));
  }

  private static boolean recognises(String content) {
    return SanteFile.TRANSLATOR.recognises(bytes(content));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
